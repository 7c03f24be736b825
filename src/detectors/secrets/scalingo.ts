import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `tk-us-` and 48 characters (gitleaks). */
export default secrets('Scalingo', { 'scalingo-api-token': { token: /tk-us-[\w-]{48}/ } });

export const examples: Examples = { match: [sample('«tk-us-{base64url:47}a»')], ignore: ['tk-us-your-token'] };

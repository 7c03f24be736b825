import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `fio-u-` and 64 characters (gitleaks). */
export default secrets('Frame.io', { 'frameio-api-token': { token: /fio-u-[\w=-]{64}/ } });

export const examples: Examples = { match: [sample('«fio-u-{base64url:63}a»')], ignore: ['fio-u-your-token'] };

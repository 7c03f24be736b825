import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `csk-` and 48 letters and digits (Cerebras). */
export default secrets('Cerebras', { 'cerebras-api-key': { token: /csk-[a-z0-9]{48}/ } });

export const examples: Examples = { match: [sample('«csk-{lowalnum:48}»')], ignore: ['csk-...'] };

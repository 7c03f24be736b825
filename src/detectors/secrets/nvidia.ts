import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `nvapi-` and 64 characters (NVIDIA NGC). */
export default secrets('NVIDIA', { 'nvidia-api-key': { severity: 'critical', token: /nvapi-[\w-]{64}/ } });

export const examples: Examples = { match: [sample('NVIDIA_API_KEY=«nvapi-{base64url:63}a»')], ignore: ['nvapi-...'] };

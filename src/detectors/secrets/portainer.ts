import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ptr_` and base 64 (Portainer). */
export default secrets('Portainer', { 'portainer-access-token': { token: /ptr_[A-Za-z0-9+/]{43}=/ } });

export const examples: Examples = { match: [sample('X-API-Key: «ptr_{base64:43}=»')], ignore: ['ptr_to_member'] };

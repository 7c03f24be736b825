import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `vk1.a.` and about 190 characters (VK). */
export default secrets('VK', {
  'vk-access-token': { severity: 'critical', token: /vk1\.a\.[\w-]{80,300}/ },
});

export const examples: Examples = { match: [sample('«vk1.a.{base64url:190}»')], ignore: ['vk1.a.<token>'] };

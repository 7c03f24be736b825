import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 24 and 64 hexadecimal digits, a colon between (Ghost). */
export default secrets('Ghost', { 'ghost-admin-key': { named: /[a-f0-9]{24}:[a-f0-9]{64}/ } });

export const examples: Examples = {
  match: [sample('GHOST_ADMIN_API_KEY=«{hex:24}:{hex:64}»')],
  ignore: [sample('{hex:24}:{hex:64}')],
};

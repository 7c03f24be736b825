import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `Mid-server-`, `SB-` before it in the sandbox (Midtrans). */
export default secrets('Midtrans', {
  'midtrans-server-key': {
    severity: 'critical',
    token: /(?:SB-)?Mid-server-[\w-]{20,40}/,
    keywords: ['mid-server-'],
  },
});

export const examples: Examples = {
  match: [sample('«SB-Mid-server-{alnum:24}»')],
  ignore: [sample('SB-Mid-client-{alnum:16}'), 'Mid-server-your-key-goes-right-here'],
};

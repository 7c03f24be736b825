import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `re_` with 8 and about 24 letters and digits (Resend). */
export default secrets('Resend', {
  'resend-api-key': { severity: 'critical', token: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,26}/ },
});

export const examples: Examples = {
  match: [sample('RESEND_API_KEY=«re_{alnum:8}_{alnum:24}»')],
  ignore: ['re_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx', sample('store_{alnum:8}_{alnum:24}')],
};

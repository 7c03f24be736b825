import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Client ids start with `A`, secrets with `E`, 80 characters (PayPal). */
export default secrets('PayPal', {
  'paypal-client-secret': { severity: 'critical', named: /E[\w-]{79}/ },
  'paypal-client-id': { severity: 'low', named: /A[\w-]{79}/ },
});

export const examples: Examples = {
  match: [sample('PAYPAL_CLIENT_ID=«A{alnum:79}»\nPAYPAL_SECRET=«E{alnum:79}»')],
  ignore: [sample('paypal transaction E{alnum:79}'), 'PAYPAL_SECRET=<secret>'],
};

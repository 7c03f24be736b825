import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Client ids start with `A`, secrets with `E`, 80 characters; Braintree tokens name the mode (PayPal; Braintree). */
export default secrets('PayPal', {
  'paypal-client-secret': { title: 'client secret', severity: 'critical', named: /E[\w-]{79}/ },
  'paypal-client-id': { title: 'client id', severity: 'low', named: /A[\w-]{79}/ },
  'braintree-access-token': {
    title: 'Braintree token',
    severity: 'critical',
    token: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
  },
  'braintree-private-key': { title: 'Braintree private key', named: /[a-f0-9]{32}/, names: 'braintree' },
});

export const examples: Examples = {
  match: [
    sample('PAYPAL_CLIENT_ID=«A{alnum:79}»\nPAYPAL_SECRET=«E{alnum:79}»'),
    sample('«access_token$production${lowalnum:16}${hex:32}»'),
    sample('BRAINTREE_PRIVATE_KEY=«{hex:32}»'),
  ],
  ignore: [sample('paypal transaction E{alnum:79}'), 'access_token$sandbox$<merchant>$<key>'],
};

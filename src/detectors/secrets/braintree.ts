import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Access tokens name the mode and the merchant; private keys have no mark (Braintree). */
export default secrets('Braintree', {
  'braintree-access-token': {
    severity: 'critical',
    token: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
  },
  'braintree-private-key': { named: /[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('«access_token$production${lowalnum:16}${hex:32}»'), sample('BRAINTREE_PRIVATE_KEY=«{hex:32}»')],
  ignore: ['access_token$sandbox$<merchant>$<key>', sample('braintree transaction {hex:32}')],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys and secrets: 32 letters and digits without a mark (gitleaks). */
export default secrets('Bittrex', {
  'bittrex-access-key': { named: /[a-z0-9]{32}/ },
  'bittrex-secret-key': {
    named: /[a-z0-9]{32}/,
    check: (_value, { before }) => /secret.{0,20}$/is.test(before),
  },
});

export const examples: Examples = {
  match: [sample('bittrex_api_key=«{hex:32}»\nbittrex_secret=«{hex:32}»')],
  ignore: [sample('bittrex order {hex:32}')],
};

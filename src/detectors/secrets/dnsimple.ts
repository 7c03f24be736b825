import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dnsimple_`, `a` or `u`, and 32 letters and digits (DNSimple). */
export default secrets('DNSimple', {
  'dnsimple-api-token': { token: /dnsimple_[aou]_[A-Za-z0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('«dnsimple_a_{alnum:32}»')],
  ignore: ['dnsimple_account'],
};

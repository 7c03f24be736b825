import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** The site, `live_` or `test_` and base 62 (Chargebee). */
export default secrets('Chargebee', {
  'chargebee-api-key': { severity: 'critical', named: /(?:live|test)_[a-z0-9]{30,60}/ },
});

export const examples: Examples = {
  match: [sample('CHARGEBEE_API_KEY=«live_{alnum:34}»')],
  ignore: [sample('live_{alnum:34}')],
};

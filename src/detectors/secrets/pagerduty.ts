import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** REST keys: `u+` or `y_` and 18 characters (PagerDuty). */
export default secrets('PagerDuty', {
  'pagerduty-api-key': { named: /[uy][+_][\w+-]{18}/, names: 'pagerduty|pager duty|pd api' },
  'pagerduty-integration-key': { named: /[a-f0-9]{32}/, names: 'pagerduty|pager duty' },
});

export const examples: Examples = {
  match: [sample('PAGERDUTY_API_KEY=«u+{alnum:18}»'), sample('pagerduty_routing_key: «{hex:32}»')],
  ignore: [sample('pagerduty incident {hex:32}'), 'PAGERDUTY_API_KEY=u+xxxxxxxxxxxxxxxxxx'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Session ids: the organisation `00D`, `!` and about 96 characters; consumer keys `3MVG9` (Salesforce). */
export default secrets('Salesforce', {
  'salesforce-access-token': {
    severity: 'critical',
    token: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120}/,
  },
  'salesforce-refresh-token': { severity: 'critical', token: /5Aep861[\w.]{80}/ },
  'salesforce-consumer-key': { severity: 'low', token: /3MVG9[\w.]{76,85}/ },
  'salesforce-consumer-secret': { named: /[A-F0-9]{64}/, names: 'salesforce|sfdc' },
});

export const examples: Examples = {
  match: [
    sample('Authorization: Bearer «00D{alnum:12}!AQ{alnum:94}»'),
    sample('«5Aep861{alnum:80}» «3MVG9{alnum:80}»'),
    sample('SALESFORCE_CLIENT_SECRET=«{HEX:64}»'),
  ],
  ignore: [sample('00D{alnum:15}'), sample('salesforce checksum {hex:64}')], // the first: an id
};

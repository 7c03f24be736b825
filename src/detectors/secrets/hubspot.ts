import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Private apps `pat-`, the region and a UUID; before a UUID (HubSpot; gitleaks). */
export default secrets('HubSpot', {
  'hubspot-private-app-token': {
    severity: 'critical',
    token: new RegExp(`pat-(?:na|eu|ap|ca|au)\\d-${uuid.source}`),
    keywords: ['pat-na', 'pat-eu', 'pat-ap', 'pat-ca', 'pat-au'],
  },
  'hubspot-api-key': { named: uuid },
});

export const examples: Examples = {
  match: [
    sample('HUBSPOT_TOKEN=«pat-na1-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
    sample('hapikey for hubspot: «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
  ],
  ignore: [
    sample('hubspot contact {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'),
    'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
  ],
};

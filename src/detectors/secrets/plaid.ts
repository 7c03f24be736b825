import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Ids 24 and secrets 30 letters and digits; access tokens name the environment (gitleaks). */
export default secrets('Plaid', {
  'plaid-client-id': { severity: 'medium', named: /[a-z0-9]{24}/ },
  'plaid-secret-key': { severity: 'critical', named: /[a-z0-9]{30}/ },
  'plaid-api-token': {
    severity: 'critical',
    token: new RegExp(`access-(?:sandbox|development|production)-${uuid.source}`),
  },
});

export const examples: Examples = {
  match: [
    sample('PLAID_CLIENT_ID=«{hex:24}»\nPLAID_SECRET=«{hex:30}»'),
    sample('«access-sandbox-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
  ],
  ignore: [sample('plaid shirt no {hex:24}'), 'access-sandbox-<token>'],
};

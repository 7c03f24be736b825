import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** 64 characters without a mark (gitleaks); CDP keys name an organisation. */
export default secrets('Coinbase', {
  'coinbase-access-token': { severity: 'critical', named: /[\w-]{64}/ },
  'coinbase-cdp-key': {
    severity: 'medium',
    token: new RegExp(`organizations/${uuid.source}/apiKeys/${uuid.source}`),
    keywords: ['organizations/'],
  },
  'coinbase-secret': { severity: 'critical', named: /[a-z0-9+/]{32}|[a-z0-9+/]{86}==/ },
});

export const examples: Examples = {
  match: [
    sample('coinbase_token: "«{base64url:64}»"'),
    sample(
      '"name": "«organizations/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/apiKeys/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»"',
    ),
    sample('COINBASE_API_SECRET=«{base64:86}==»'),
  ],
  ignore: [sample('coinbase order {hex:64}'), 'COINBASE_SECRET=<secret>'],
};

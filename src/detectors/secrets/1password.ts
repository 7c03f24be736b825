import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Secret keys `A3-` in groups, service accounts `ops_eyJ` and base 64 (1Password; gitleaks). */
export default secrets('1Password', {
  '1password-secret-key': {
    severity: 'critical',
    token: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?!-)/,
  },
  '1password-service-account-token': {
    severity: 'critical',
    token: /ops_eyJ[a-zA-Z0-9+/_-]{250,2000}={0,3}/,
  },
});

export const examples: Examples = {
  match: [
    sample('my key is «A3-{upalnum:6}-{upalnum:6}-{upalnum:5}-{upalnum:5}-{upalnum:5}-{upalnum:5}»'),
    sample('OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ{base64:600}»'),
  ],
  ignore: ['A3-XXXXXX-XXXXXXXXXXX-XXXXX-XXXXX-XXXXX', 'A3-4711'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `SK` keys and `AC` account ids with 32 hexadecimal digits; the auth token has no mark (Twilio). */
export default secrets('Twilio', {
  'twilio-api-key': {
    token: /SK[a-f0-9]{32}/,
    near: 'twilio|api_key|apikey|auth',
    keywords: ['twilio', 'api_key', 'apikey'],
  },
  'twilio-account-sid': {
    severity: 'low',
    token: /AC[a-f0-9]{32}/,
    near: 'twilio|account|sid',
    keywords: ['twilio', 'account_sid', 'accountsid'],
  },
  'twilio-auth-token': { severity: 'critical', named: /[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample('TWILIO_API_KEY=«SK{hex:32}»'),
    sample('TWILIO_ACCOUNT_SID=«AC{hex:32}»\nTWILIO_AUTH_TOKEN=«{hex:32}»'),
  ],
  ignore: [
    'TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    sample('SK{hex:32}'),
    sample('twilio call {hex:32}'),
  ],
};

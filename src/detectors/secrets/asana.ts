import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Personal tokens: a digit, `/`, the user's id, `:` and 32 hexadecimal digits; clients have no mark (gitleaks). */
export default secrets('Asana', {
  'asana-personal-access-token': {
    token: /[012]\/\d{15,16}(?:\/\d{15,16})?:[a-f0-9]{32}/,
    keywords: ['asana'],
    near: 'asana',
  },
  'asana-client-id': { severity: 'low', named: /\d{16}/ },
  'asana-client-secret': { named: /[a-z0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample('ASANA_TOKEN=«1/{digit:16}:{hex:32}»'),
    sample('asana=«2/{digit:16}/{digit:16}:{hex:32}»'),
    sample('asana_client_id: «{digit:16}»'),
    sample('asana client secret is «{hex:32}»'),
  ],
  ignore: [sample('https://app.asana.com/0/{digit:16}/{digit:16}'), sample('asana task {digit:16}')],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Keys 25 letters and digits, ids a UUID (gitleaks). */
export default secrets('MessageBird', {
  'messagebird-api-token': { named: /[a-z0-9]{25}/, names: 'message bird' },
  'messagebird-client-id': { severity: 'low', named: uuid, names: 'message bird' },
});

export const examples: Examples = {
  match: [
    sample('MESSAGEBIRD_KEY=«{alnum:25}»'),
    sample('message_bird_client_id=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
  ],
  ignore: [sample('messagebird message {alnum:25}')],
};

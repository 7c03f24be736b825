import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Ids a UUID, tokens 40 hexadecimal digits (gitleaks). */
export default secrets('Sendbird', {
  'sendbird-access-id': { severity: 'low', named: uuid },
  'sendbird-access-token': { named: /[a-f0-9]{40}/ },
});

export const examples: Examples = {
  match: [sample('sendbird_app_id={digit:0}«{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}»\nsendbird_token=«{hex:40}»')],
  ignore: [sample('sendbird channel {hex:40}')],
};

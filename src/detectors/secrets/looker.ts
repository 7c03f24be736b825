import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Ids 20 and secrets 24 letters and digits (gitleaks). */
export default secrets('Looker', {
  'looker-client-id': { severity: 'low', named: /[a-z0-9]{20}/ },
  'looker-client-secret': { named: /[a-z0-9]{24}/ },
});

export const examples: Examples = {
  match: [sample('looker_client_id="«{lowalnum:20}»"\nlooker_client_secret="«{lowalnum:24}»"')],
  ignore: [sample('looker query {lowalnum:20}')],
};

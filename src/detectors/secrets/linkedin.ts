import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Ids 14 and secrets 16 letters and digits; newer secrets `WPL_AP` (gitleaks; LinkedIn). */
export default secrets('LinkedIn', {
  'linkedin-client-id': { severity: 'low', named: /[a-z0-9]{14}/, names: 'linked in' },
  'linkedin-client-secret': { named: /[a-z0-9]{16}/, names: 'linked in' },
  'linkedin-app-secret': { token: /WPL_AP\d\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,12}={0,2}/ },
});

export const examples: Examples = {
  match: [
    sample('linkedin_client_id=«{lowalnum:14}»\nlinkedin_client_secret=«{alnum:16}»'),
    sample('«WPL_AP1.{alnum:16}.{alnum:6}==»'),
  ],
  ignore: [sample('linkedin profile {lowalnum:14}')],
};

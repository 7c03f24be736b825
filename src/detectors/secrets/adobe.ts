import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Client secrets start with `p8e-`; ids have no mark (gitleaks). */
export default secrets('Adobe', {
  'adobe-client-id': { severity: 'low', named: /[a-f0-9]{32}/ },
  'adobe-client-secret': { token: /p8e[-_][A-Za-z0-9-]{32}/, keywords: ['p8e-', 'p8e_'] },
});

export const examples: Examples = {
  match: [sample('adobe_client_id = "«{hex:32}»"'), sample('client_secret: «p8e-{alnum:32}»')],
  ignore: [sample('adobe reader {hex:32}'), 'p8e-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
};

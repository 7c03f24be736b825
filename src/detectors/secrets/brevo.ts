import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `xkeysib-` API and `xsmtpsib-` mail keys (Brevo, formerly Sendinblue; gitleaks). */
export default secrets('Brevo', {
  'sendinblue-api-token': { severity: 'critical', token: /xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/ },
  'brevo-smtp-key': { token: /xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}/ },
});

export const examples: Examples = {
  match: [sample('api-key: «xkeysib-{hex:64}-{alnum:16}» «xsmtpsib-{hex:64}-{alnum:16}»')],
  ignore: ['xkeysib-...'],
};

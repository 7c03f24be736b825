import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `EAAA` or `sq0atp-` access tokens, `sq0csp-` OAuth secrets (Square; gitleaks). */
export default secrets('Square', {
  'square-access-token': {
    severity: 'critical',
    token: /(?<![\w+/-])(?:EAAA|sq0atp-)[\w-]{22,60}(?![\w+/=-])/,
    keywords: ['eaaa', 'sq0atp-'],
  },
  'square-oauth-secret': { severity: 'critical', token: /sq0csp-[\w-]{43}/ },
});

export const examples: Examples = {
  match: [sample('SQUARE_ACCESS_TOKEN=«EAAA{alnum:60}»'), sample('«sq0atp-{alnum:22}» «sq0csp-{alnum:43}»')],
  ignore: [sample('aws-cli@sha256:eaaa{hex:60}'), sample('{base64:12}/EAAA{alnum:40}+{base64:20}')], // inside base 64
};

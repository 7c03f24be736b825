import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** App tokens: id, `|`, secret; user and page tokens `EAA`; Instagram `IGQV` (Meta; gitleaks). */
export default secrets('Facebook', {
  'facebook-access-token': {
    token: /\d{15,16}(?:\||%7C)[\w-]{27,40}/i,
    near: 'facebook|fb_|access_token|graph',
    keywords: ['facebook', 'access_token', 'fb_'],
  },
  'facebook-page-access-token': {
    severity: 'critical',
    token: /EAA[A-Za-z0-9]{97,300}/,
    bits: 4,
  },
  'facebook-secret': { named: /[a-f0-9]{32}/, names: 'facebook|fb app|fb client|meta app' },
  'instagram-access-token': {
    title: 'Instagram token',
    token: /IG(?:QV|AA)[\w-]{80,250}/,
    keywords: ['igqv', 'igaa'],
    bits: 4,
  },
});

export const examples: Examples = {
  match: [
    sample('{"facebook access_token":"«{digit:15}|{base64url:27}»"}'),
    sample('«EAAM{alnum:180}» «EAA1{alnum:150}»'),
    sample('FACEBOOK_APP_SECRET=«{hex:32}»'),
    sample('«IGQV{alnum:140}»'),
  ],
  ignore: [sample('"checksum": "eaac{hex:120}"'), sample('facebook post {hex:32}')],
};

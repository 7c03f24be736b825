import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `nfp_` and other kinds since 2023; before 40 to 46 characters (Netlify; gitleaks). */
export default secrets('Netlify', {
  'netlify-personal-access-token': {
    severity: 'critical',
    token: /nf[pcoub]_[A-Za-z0-9]{36,40}/,
    keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
  },
  'netlify-access-token': { named: /[\w=-]{40,46}/ },
});

export const examples: Examples = {
  match: [sample('NETLIFY_AUTH_TOKEN=«nfp_{alnum:36}»'), sample('netlify_token: «{base64url:42}a»')],
  ignore: [sample('netlify deploy {hex:40}'), 'nfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};

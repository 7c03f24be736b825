import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pscale_tkn_`, `pscale_oauth_`, `pscale_pw_` and 32 to 64 characters (gitleaks). */
export default secrets('PlanetScale', {
  'planetscale-api-token': { severity: 'critical', token: /pscale_tkn_[\w=.-]{32,64}/ },
  'planetscale-oauth-token': { token: /pscale_oauth_[\w=.-]{32,64}/ },
  'planetscale-password': { severity: 'critical', token: /pscale_pw_[\w=.-]{32,64}/ },
});

export const examples: Examples = {
  match: [
    sample('«pscale_tkn_{alnum:43}» «pscale_oauth_{alnum:43}»'),
    sample('mysql://u:«pscale_pw_{alnum:43}»@aws.connect.psdb.cloud/db'),
  ],
  ignore: ['pscale_tkn_...', 'pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Two letters for the kind, `_` and 36 letters and digits; fine-grained ones 82 (GitHub's post on token formats, 2021).
 */
export default secrets('GitHub', {
  'github-pat': { severity: 'critical', token: /ghp_[A-Za-z0-9]{36}/ },
  'github-fine-grained-pat': { severity: 'critical', token: /github_pat_\w{76,90}/ },
  'github-oauth': { severity: 'critical', token: /gho_[A-Za-z0-9]{36}/ },
  'github-app-token': {
    severity: 'critical',
    token: /gh[us]_(?:[A-Za-z0-9]{36}|\d{4,12}_eyJ[\w-]{10,1000}\.[\w-]{10,2000}\.[\w-]{10,1000})/,
    keywords: ['ghu_', 'ghs_'],
  },
  'github-refresh-token': { severity: 'critical', token: /ghr_[A-Za-z0-9]{36,76}/ },
});

export const examples: Examples = {
  match: [
    sample('export GITHUB_TOKEN=«ghp_{alnum:36}»'),
    sample('git clone https://me:«ghp_{alnum:36}»@github.com/a/b'),
    sample('«github_pat_{alnum:22}_{alnum:59}»'),
    sample('token «gho_{alnum:36}»,'),
    sample('«ghu_{alnum:36}» and «ghs_{alnum:36}»'),
    sample('«ghs_12345_eyJ{base64url:33}.eyJ{base64url:60}.{base64url:43}»'),
    sample('«ghr_{alnum:36}»'),
  ],
  ignore: [
    'GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    sample('gXX_{alnum:36}'),
    sample('ghp_{alnum:50}'), // too long
    'ghp_<your token>',
  ],
};

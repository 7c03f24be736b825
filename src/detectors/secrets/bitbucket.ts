import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * App passwords start with `ATBB`, repository tokens with `ATCTT3` (Atlassian); OAuth consumers have no mark
 * (gitleaks).
 */
export default secrets('Bitbucket', {
  'bitbucket-app-password': { token: /ATBB[A-Za-z0-9]{32}/ },
  'bitbucket-access-token': { token: /ATCTT3[\w=-]{100,250}/ },
  'bitbucket-client-id': { severity: 'medium', named: /[a-z0-9]{32}/ },
  'bitbucket-client-secret': { named: /[a-z0-9=_-]{64}/ },
});

export const examples: Examples = {
  match: [
    sample('git clone https://me:«ATBB{alnum:32}»@bitbucket.org/a/b'),
    sample('BITBUCKET_TOKEN=«ATCTT3xFfG{base64url:170}»'),
    sample('bitbucket_client_id: «{lowalnum:32}»'),
    sample('bitbucketClientSecret = "«{lowalnum:64}»"'),
  ],
  ignore: [
    sample('bitbucket pipeline {hex:32} failed'),
    sample('ATBB{alnum:20}'),
    'BITBUCKET_CLIENT_ID=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
};

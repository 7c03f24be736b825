import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** API keys `AKCp`, reference tokens the base-64 form of "reftkn" (JFrog; gitleaks). */
export default secrets('Artifactory', {
  'artifactory-api-key': { token: /AKCp[A-Za-z0-9]{69}/, bits: 4 },
  'artifactory-reference-token': { token: /cmVmd[A-Za-z0-9]{59}/, bits: 4 },
  'artifactory-password': {
    token: /(?<![\w+/])A(?:P[\dA-F][A-Za-z0-9]{8,40}|KC[A-Za-z0-9]{10,60})(?![+/])/,
    near: 'artifactory|jfrog|artif-|_password',
    keywords: ['artif', 'jfrog', '_password'],
  },
});

export const examples: Examples = {
  match: [
    sample('X-JFrog-Art-Api: «AKCp{alnum:69}»'),
    sample('token=«cmVmd{alnum:59}»'),
    sample('artifactory:_password=«AP6{alnum:30}»'),
  ],
  ignore: [
    'AKCpXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
    sample('gYnkgcmVmd{alnum:59}'),
    'X-JFrog-Art-Api: $API_KEY',
  ],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** API keys 73 and identity tokens 64 letters and digits without a mark (gitleaks). */
export default secrets('JFrog', {
  'jfrog-api-key': { named: /[a-z0-9]{73}/, names: 'jfrog|artifactory|bintray|xray' },
  'jfrog-identity-token': { named: /[a-z0-9]{64}/, names: 'jfrog|artifactory|bintray|xray' },
});

export const examples: Examples = {
  match: [sample('JFROG_API_KEY=«{alnum:73}»'), sample('artifactory_token: «{alnum:64}»')],
  ignore: [sample('artifactory sha256 {hex:64}')],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 22 letters and digits without a mark (gitleaks). */
export default secrets('Travis CI', {
  'travisci-access-token': { named: /[\w-]{22}/, names: 'travis' },
});

export const examples: Examples = {
  match: [sample('TRAVIS_API_TOKEN=«{alnum:22}»')],
  ignore: [sample('travis build {alnum:22}')],
};

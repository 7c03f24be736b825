import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `squ_`, `sqp_`, `sqa_` since 9.5; before 40 characters (SonarSource; gitleaks). */
export default secrets('Sonar', {
  'sonar-token': { token: /sq[upa]_[a-f0-9]{40}/, keywords: ['squ_', 'sqp_', 'sqa_'] },
  'sonar-api-token': { named: /[\w=-]{40}/, names: 'sonar' },
});

export const examples: Examples = {
  match: [sample('-Dsonar.token=«sqp_{hex:40}»'), sample('SONAR_LOGIN=«{hex:40}»')],
  ignore: [sample('sonar revision {hex:40}'), 'squ_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};

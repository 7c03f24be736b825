import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `CCIPAT_` or `CCIPRJ_` since 2023; before 40 hexadecimal digits (CircleCI). */
export default secrets('CircleCI', {
  'circleci-api-token': {
    severity: 'critical',
    token: /CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}/,
  },
  'circleci-legacy-api-token': { named: /[a-f0-9]{40}/, names: 'circle ci|circle token' },
});

export const examples: Examples = {
  match: [sample('Circle-Token: «CCIPAT_{alnum:22}_{hex:40}»'), sample('CIRCLE_TOKEN=«{hex:40}»')],
  ignore: [sample('circleci revision {hex:40}')],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 letters and digits without a mark (gitleaks). */
export default secrets('Drone CI', {
  'droneci-access-token': { named: /[a-z0-9]{32}/, names: 'droneci|drone token|drone ci' },
});

export const examples: Examples = {
  match: [sample('export DRONE_TOKEN=«{alnum:32}»')],
  ignore: [sample('drone flight {alnum:32}')],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits without a mark (Rollbar). */
export default secrets('Rollbar', { 'rollbar-access-token': { named: /[a-f0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('ROLLBAR_ACCESS_TOKEN=«{hex:32}»')],
  ignore: [sample('rollbar item {hex:32}')],
};

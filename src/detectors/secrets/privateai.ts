import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 letters and digits without a mark (gitleaks). */
export default secrets('Private AI', { 'privateai-api-token': { named: /[a-z0-9]{32}/, names: 'private ai' } });

export const examples: Examples = {
  match: [sample('PRIVATEAI_API_KEY=«{lowalnum:32}»')],
  ignore: ['privateai_token = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"'],
};

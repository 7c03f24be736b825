import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pat_` and 64 letters and digits (Coze). */
export default secrets('Coze', {
  'coze-personal-access-token': { token: /pat_[A-Za-z0-9]{64}/, keywords: ['coze'], near: 'coze' },
});

export const examples: Examples = {
  match: [sample('COZE_API_TOKEN=«pat_{alnum:64}»')],
  ignore: [sample('pat_{alnum:64}')],
};

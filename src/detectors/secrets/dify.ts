import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `app-` or `dataset-` and 24 letters and digits (Dify). */
export default secrets('Dify', {
  'dify-api-key': { token: /(?:app|dataset)-[A-Za-z0-9]{24}/, keywords: ['dify'], near: 'dify' },
});

export const examples: Examples = {
  match: [sample('DIFY_API_KEY=«app-{alnum:24}»')],
  ignore: [sample('app-{alnum:24}')],
};

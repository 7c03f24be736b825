import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk-` and 48 letters and digits (Stability AI). */
export default secrets('Stability AI', {
  'stability-api-key': {
    token: /sk-[A-Za-z0-9]{48}/,
    near: 'stability|dreamstudio',
    keywords: ['stability', 'dreamstudio'],
  },
});

export const examples: Examples = {
  match: [sample('STABILITY_API_KEY=«sk-{alnum:48}»')],
  ignore: [sample('sk-{alnum:48}'), 'STABILITY_API_KEY=sk-...'],
};

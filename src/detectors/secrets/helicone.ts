import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk-helicone-` and four groups of seven (Helicone). */
export default secrets('Helicone', {
  'helicone-api-key': { token: /sk-helicone-(?:(?:eu|rp|proxy)-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}/ },
});

export const examples: Examples = {
  match: [sample('«sk-helicone-{lowalnum:7}-{lowalnum:7}-{lowalnum:7}-{lowalnum:7}»')],
  ignore: ['sk-helicone-your-key'],
};

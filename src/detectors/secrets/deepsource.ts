import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dsp_` and 40 hexadecimal digits (DeepSource). */
export default secrets('DeepSource', {
  'deepsource-token': { token: /dsp_[a-f0-9]{40}/ },
});

export const examples: Examples = {
  match: [sample('«dsp_{hex:40}»')],
  ignore: ['dsp_filter_of_the_second_order'],
};

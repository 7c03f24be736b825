import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `up_` and 29 letters and digits (Upstage). */
export default secrets('Upstage', {
  'upstage-api-key': { token: /up_[A-Za-z0-9]{29}/, keywords: ['upstage', 'solar'], near: 'upstage|solar' },
});

export const examples: Examples = {
  match: [sample('UPSTAGE_API_KEY=«up_{alnum:29}»')],
  ignore: [sample('up_{alnum:29}')],
};

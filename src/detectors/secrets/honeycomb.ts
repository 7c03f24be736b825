import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `hc`, the region, the kind, 58 to 60 letters and digits; before 22 or 32 (Honeycomb). */
export default secrets('Honeycomb', {
  'honeycomb-api-key': { token: /hc[a-z](?:ik|lk|mk|ic)_[a-z0-9]{58,60}/, keywords: ['ik_', 'lk_', 'mk_', 'ic_'] },
  'honeycomb-legacy-api-key': { named: /[a-z0-9]{22}|[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample('x-honeycomb-team: «hcaik_{lowalnum:58}»'),
    sample('x-honeycomb-team=«hcbik_{lowalnum:60}»'),
    sample('HONEYCOMB_API_KEY=«{alnum:22}»'),
  ],
  ignore: [sample('honeycomb trace {hex:32}')],
};

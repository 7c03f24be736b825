import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sgp_` and 64 letters and digits; write keys 32 (Segment). */
export default secrets('Segment', {
  'segment-public-api-token': { token: /sgp_[A-Za-z0-9]{64}/ },
  'segment-write-key': { severity: 'medium', named: /[a-z0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('«sgp_{alnum:64}»'), sample('SEGMENT_WRITE_KEY=«{alnum:32}»')],
  ignore: [sample('segment id {alnum:32}'), 'sgp_...'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `inc_` and 64 letters and digits (incident.io). */
export default secrets('incident.io', {
  'incident-io-api-key': { token: /inc_[a-z0-9]{56,72}/ },
});

export const examples: Examples = {
  match: [sample('«inc_{hex:64}»')],
  ignore: ['inc_review_of_the_last_week'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pylf_v1_`, the region and 43 letters and digits (Pydantic Logfire). */
export default secrets('Logfire', {
  'logfire-token': { token: /pylf_v\d_[a-z]{2}_[A-Za-z0-9]{40,48}/ },
});

export const examples: Examples = {
  match: [sample('LOGFIRE_TOKEN=«pylf_v1_eu_{alnum:43}»')],
  ignore: ['pylf_v1_token'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ucat_` and 26 letters and digits (UpCloud). */
export default secrets('UpCloud', {
  'upcloud-api-token': { token: /ucat_[A-Z0-9]{26}/ },
});

export const examples: Examples = {
  match: [sample('UPCLOUD_TOKEN=«ucat_{upalnum:26}»')],
  ignore: ['ucat_token'],
};

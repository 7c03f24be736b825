import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `os_v2_app_` or `os_v2_org_` and base 32 (OneSignal). */
export default secrets('OneSignal', { 'onesignal-api-key': { token: /os_v2_(?:app|org)_[a-z2-7]{90,130}/ } });

export const examples: Examples = {
  match: [sample('Authorization: Key «os_v2_app_{lower:100}345»')],
  ignore: ['os_v2_app_...'],
};

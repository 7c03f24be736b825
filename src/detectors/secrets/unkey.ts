import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `unkey_` and letters and digits (Unkey, root keys). */
export default secrets('Unkey', {
  'unkey-root-key': { severity: 'critical', token: /unkey_[A-Za-z0-9]{20,44}/ },
});

export const examples: Examples = {
  match: [sample('«unkey_{alnum:24}» is the root key')],
  ignore: ['unkey_root_key_is_missing'],
};

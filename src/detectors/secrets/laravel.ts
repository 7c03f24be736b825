import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** The key of an application: `base64:` and 32 bytes, or 16 for AES-128 (Laravel, `key:generate`). */
export default secrets('Laravel', {
  'laravel-app-key': {
    severity: 'critical',
    token: /base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)/,
    near: 'key|laravel|secret',
  },
});

export const examples: Examples = {
  match: [sample('APP_KEY=«base64:{base64:43}=»')],
  ignore: ['APP_KEY=base64:...', sample('encoding base64:{base64:43}=')],
};

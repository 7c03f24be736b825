import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pdl_`, the mode, `apikey_`, an id and two parts (Paddle). */
export default secrets('Paddle', {
  'paddle-api-key': {
    severity: 'critical',
    token: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
  },
  'paddle-webhook-secret': { token: /pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}/ },
});

export const examples: Examples = {
  match: [sample('«pdl_live_apikey_{lowalnum:26}_{alnum:22}_{alnum:3}» «pdl_ntfset_{lowalnum:26}_{alnum:32}»')],
  ignore: ['pdl_sdbx_apikey_...'],
};

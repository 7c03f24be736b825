import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 30 letters and digits without a mark; stream keys `live_` (gitleaks; Twitch). */
export default secrets('Twitch', {
  'twitch-api-token': { named: /[a-z0-9]{30}/ },
  'twitch-stream-key': { token: /live_\d{6,12}_[A-Za-z0-9]{30}/ },
});

export const examples: Examples = {
  match: [sample('twitch_client_secret: «{lowalnum:30}»'), sample('stream with «live_{digit:9}_{alnum:30}»')],
  ignore: [sample('twitch clip {lowalnum:30}')],
};

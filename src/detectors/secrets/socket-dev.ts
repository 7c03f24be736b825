import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sktsec_`, characters and `_api` (Socket). */
export default secrets('Socket', {
  'socket-dev-api-token': { token: /sktsec_[\w-]{36,80}/ },
});

export const examples: Examples = {
  match: [sample('SOCKET_CLI_API_TOKEN=«sktsec_{alnum:44}_api»')],
  ignore: ['sktsec_token'],
};

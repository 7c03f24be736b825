import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Client secrets: 64 characters without a mark (Auth0). */
export default secrets('Auth0', {
  'auth0-client-secret': { severity: 'critical', named: /[\w-]{64}/ },
});

export const examples: Examples = {
  match: [sample('AUTH0_CLIENT_SECRET=«{base64url:63}a»')],
  ignore: [sample('auth0 user {alnum:64}')],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `secret-live-` or `secret-test-` and 35 characters (Stytch). */
export default secrets('Stytch', {
  'stytch-secret': { severity: 'critical', token: /secret-(?:live|test)-[\w-]{32,40}={0,2}/ },
});

export const examples: Examples = {
  match: [sample('STYTCH_SECRET=«secret-live-{alnum:35}»')],
  ignore: ['secret-test-11111111-1111-1111-1111-111111111111', 'secret-test-results-of-the-nightly-performance-run'],
};

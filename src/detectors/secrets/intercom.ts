import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 60 characters without a mark, or the base-64 form of "tok:" (Intercom; gitleaks). */
export default secrets('Intercom', {
  'intercom-api-key': { named: /[\w=-]{60}/ },
  'intercom-access-token': { token: /dG9rO[A-Za-z0-9+/_-]{50,80}={0,2}/ },
});

export const examples: Examples = {
  match: [sample('INTERCOM_KEY=«{alnum:60}»'), sample('Authorization: Bearer «dG9rOm{alnum:54}=»')],
  ignore: [sample('intercom conversation {alnum:60}')],
};

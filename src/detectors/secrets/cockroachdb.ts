import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `CCDB1_`, an id and a secret (CockroachDB Cloud). */
export default secrets('CockroachDB', {
  'cockroachdb-api-key': { severity: 'critical', token: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/ },
});

export const examples: Examples = {
  match: [sample('COCKROACH_API_KEY=«CCDB1_{alnum:22}_{alnum:40}»')],
  ignore: ['CCDB1_<id>_<secret>'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Ids `su` and 12 letters and digits, keys 64 (gitleaks). */
export default secrets('Sumo Logic', {
  'sumologic-access-id': {
    severity: 'medium',
    named: /su[a-z0-9]{12}/,
    names: 'sumo|sumologic',
    check: (value) => value.startsWith('su'),
  },
  'sumologic-access-token': { severity: 'critical', named: /[a-z0-9]{64}/, names: 'sumo|sumologic' },
});

export const examples: Examples = {
  match: [sample('SUMO_ACCESS_ID=«su{alnum:12}»\nSUMO_ACCESS_KEY=«{alnum:64}»')],
  ignore: ['- (NSNumber *)sumOfProperty:(NSString *)property;', 'sumOfExposures = sumOfExposures;'],
};

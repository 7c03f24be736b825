import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sntrys_` organisation and `sntryu_` user tokens; before 64 hexadecimal digits (Sentry; gitleaks). */
export default secrets('Sentry', {
  'sentry-access-token': { named: /[a-f0-9]{64}/ },
  'sentry-org-token': {
    severity: 'critical',
    token: /sntrys_eyJpYXQiO[A-Za-z0-9+/]{10,400}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/,
    bits: 4.2,
    check: (value) => /LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6/.test(value),
  },
  'sentry-user-token': { severity: 'critical', token: /sntryu_[a-f0-9]{64}/ },
});

export const examples: Examples = {
  match: [
    sample('sentry_auth_token: «{hex:64}»'),
    sample('SENTRY_AUTH_TOKEN=«sntrys_eyJpYXQiO{alnum:60}InJlZ2lvbl91cmwi{alnum:60}=_{alnum:43}»'),
    sample('«sntryu_{hex:64}»'),
  ],
  ignore: [
    sample('sntrys_{alnum:120}'),
    'sntryu_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    sample('sentry release {hex:64}'),
  ],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dp.`, the kind, then 40 to 44 letters and digits (Doppler; gitleaks). */
export default secrets('Doppler', {
  'doppler-api-token': { severity: 'critical', token: /dp\.pt\.[A-Za-z0-9]{43}/ },
  'doppler-service-token': {
    severity: 'critical',
    token: /dp\.(?:st|ct|sa|scim|audit|said)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    keywords: ['dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
  },
});

export const examples: Examples = {
  match: [sample('DOPPLER_TOKEN=«dp.pt.{alnum:43}»'), sample('«dp.st.prd.{alnum:43}»')],
  ignore: ['dp.pt.<token>', 'dp.st.dev.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sm_aat_`, `sm_pat_` and `sm_sat_` with 16 letters and digits (gitleaks). */
export default secrets('SettleMint', {
  'settlemint-application-access-token': { token: /sm_aat_[A-Za-z0-9]{16}/ },
  'settlemint-personal-access-token': { token: /sm_pat_[A-Za-z0-9]{16}/ },
  'settlemint-service-access-token': { token: /sm_sat_[A-Za-z0-9]{16}/ },
});

export const examples: Examples = {
  match: [sample('«sm_aat_{alnum:16}» «sm_pat_{alnum:16}» «sm_sat_{alnum:16}»')],
  ignore: ['sm_sat_qo5n8ytlsi', 'sm_pat_xxxxxxxxxxxxxxxx'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sha256~` and 43 characters (gitleaks). */
export default secrets('OpenShift', {
  'openshift-user-token': { severity: 'critical', token: /sha256~[\w-]{43}(?![\w-])/, bits: 3.5 },
});

export const examples: Examples = {
  match: [sample('oc login --token=«sha256~{base64url:42}a» --server=https://api.acme.io:6443')],
  ignore: ['oc login --token=sha256~XXXXXXXXXX_PUT_YOUR_TOKEN_HERE_XXXXXXXXXXXX', sample('sha256:{hex:64}')],
};

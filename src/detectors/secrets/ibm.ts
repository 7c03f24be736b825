import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 44 characters without a mark (IBM Cloud). */
export default secrets('IBM Cloud', {
  'ibm-cloud-api-key': { severity: 'critical', named: /[\w-]{44}/, names: 'ibm cloud|bluemix|watson|ibmcloud' },
});

export const examples: Examples = {
  match: [sample('ibmcloud login --apikey «{base64url:43}a»')],
  ignore: [sample('watson instance {alnum:44}')],
};

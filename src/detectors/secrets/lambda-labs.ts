import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `secret_`, a name, 32 hexadecimal digits and a tail (Lambda Cloud). */
export default secrets('Lambda', {
  'lambda-cloud-api-key': { token: /secret_[a-z0-9-]{1,40}_[a-f0-9]{32}\.[A-Za-z0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('LAMBDA_API_KEY=«secret_main_{hex:32}.{alnum:32}»')],
  ignore: ['secret_name_of_the_place'],
};

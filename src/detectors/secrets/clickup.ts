import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pk_`, the user and 32 capitals and digits (ClickUp). */
export default secrets('ClickUp', {
  'clickup-api-token': { token: /pk_\d{5,12}_[A-Z0-9]{32}/, keywords: ['pk_'] },
});

export const examples: Examples = {
  match: [sample('Authorization: «pk_{digit:8}_{upalnum:32}»')],
  ignore: ['pk_12345678_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
};

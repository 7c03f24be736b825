import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `KEY`, 32 capitals and digits, `_` and 22 (Telnyx). */
export default secrets('Telnyx', {
  'telnyx-api-key': { token: /KEY[A-F0-9]{32}_[A-Za-z0-9]{22}/, keywords: ['key0'] },
});

export const examples: Examples = {
  match: [sample('Authorization: Bearer «KEY01{HEX:30}_{alnum:22}»')],
  ignore: ['KEY0_NAME'],
};

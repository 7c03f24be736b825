import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `AQE`, base 64, and since 2020 a part after a dash (Adyen). */
export default secrets('Adyen', {
  'adyen-api-key': {
    severity: 'critical',
    token: /AQE[a-z][A-Za-z0-9+/]{27,160}={0,2}-[A-Za-z0-9+/]{20,60}={0,2}-[^\s"'`]{8,40}/,
    keywords: ['aqe'],
  },
});

export const examples: Examples = {
  match: [sample('X-API-Key: «AQEyhmfx{alnum:4}+{base64:80}-{base64:43}=-{alnum:16}»')],
  ignore: ['AQE...', sample('AQE{upper:30}')],
};

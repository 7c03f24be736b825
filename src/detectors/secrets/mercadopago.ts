import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `APP_USR-` or `TEST-`, the app, a date, 32 hexadecimal digits and the user (Mercado Pago). */
export default secrets('Mercado Pago', {
  'mercadopago-access-token': {
    severity: 'critical',
    token: /(?:APP_USR|TEST)-\d{10,16}-\d{6}-[a-f0-9]{32}-\d{6,12}/,
    keywords: ['app_usr-', 'test-'],
  },
});

export const examples: Examples = {
  match: [sample('«APP_USR-{digit:16}-{digit:6}-{hex:32}-{digit:9}»')],
  ignore: ['TEST-0000000000000000-000000-00000000000000000000000000000000-000000000'],
};

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** IAM tokens `t1.`, API keys `AQVN`, storage keys `YC`, OAuth `y0_` (Yandex Cloud; gitleaks). */
export default secrets('Yandex', {
  'yandex-access-token': { severity: 'critical', token: /t1\.[\w-]{1,200}={0,2}\.[\w-]{86}={0,2}/ },
  'yandex-api-key': { severity: 'critical', token: /AQVN[\w-]{35,38}/ },
  'yandex-aws-access-token': {
    token: /YC[\w-]{38}/,
    near: 'yandex|yc_|storage',
    keywords: ['yandex', 'yc_', 'yca'],
  },
  'yandex-oauth-token': { token: /y[0-3]_[\w-]{50,60}/, keywords: ['y0_', 'y1_', 'y2_', 'y3_'] },
});

export const examples: Examples = {
  match: [
    sample('Authorization: Bearer «t1.9{alnum:100}.{alnum:86}»'),
    sample('Api-Key «AQVN{alnum:36}», yandex key «YC{alnum:38}», OAuth «y0_{alnum:55}»'),
  ],
  ignore: ['t1.micro', 'AQVN...', sample('YC{alnum:38}')],
};

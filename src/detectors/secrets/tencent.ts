import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Ids `AKID`, secrets 32 letters and digits (Tencent Cloud). */
export default secrets('Tencent Cloud', {
  'tencent-secret-id': { token: /AKID[A-Za-z0-9]{32}/ },
  'tencent-secret-key': {
    severity: 'critical',
    named: /[a-z0-9]{32}/,
    names: 'tencent|qcloud|akid',
  },
});

export const examples: Examples = {
  match: [sample('SecretId=«AKID{alnum:32}»\nSecretKey=«{alnum:32}»')],
  ignore: ['AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('tencent document {alnum:32}')],
};

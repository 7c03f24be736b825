import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Key ids `LTAI` and 12 to 20 more; secrets 30 without a mark (Alibaba Cloud; gitleaks). */
export default secrets('Alibaba Cloud', {
  'alibaba-access-key-id': { token: /LTAI[A-Za-z0-9]{12,20}/, bits: 2.5 },
  'alibaba-secret-key': {
    severity: 'critical',
    named: /[a-z0-9]{30}/,
    names: 'alibaba|aliyun|alicloud|ltai',
  },
});

export const examples: Examples = {
  match: [sample('access_key: «LTAI5t{alnum:18}»\nsecret_key: «{alnum:30}»')],
  ignore: ['LTAIxxxxxxxxxxxxxxxxxxxx', sample('aliyun request {alnum:30}')],
};

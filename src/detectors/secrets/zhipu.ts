import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits, a dot and 16 letters and digits (Zhipu AI). */
export default secrets('Zhipu AI', {
  'zhipu-api-key': { named: /[a-f0-9]{32}\.[a-z0-9]{16}/, names: 'zhipu|zhipuai|bigmodel|glm|z.ai' },
});

export const examples: Examples = {
  match: [sample('ZHIPUAI_API_KEY=«{hex:32}.{alnum:16}»')],
  ignore: [sample('{hex:32}.{alnum:16}')],
};

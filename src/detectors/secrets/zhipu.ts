import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits, a full stop and 16 letters and digits (Zhipu BigModel, Z.ai). */
export default secrets('Zhipu', {
  'zhipu-api-key': {
    token: /[a-f0-9]{32}\.[A-Za-z0-9]{16}/,
    keywords: ['zhipu', 'bigmodel', 'chatglm', 'glm', 'z.ai'],
    near: 'zhipu|bigmodel|chatglm|glm|z.ai',
  },
});

export const examples: Examples = {
  match: [sample('my zhipu key «{hex:32}.{alnum:16}» fails')],
  ignore: [sample('{hex:32}.{alnum:16}')],
};

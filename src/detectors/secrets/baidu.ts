import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `bce-v3/ALTAK-`, 21 characters and 40 hexadecimal digits (Baidu Qianfan). */
export default secrets('Baidu', {
  'baidu-api-key': { token: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[a-f0-9]{40}/ },
});

export const examples: Examples = {
  match: [sample('QIANFAN_API_KEY=«bce-v3/ALTAK-{alnum:21}/{hex:40}»')],
  ignore: ['bce-v3/ALTAK-key'],
};

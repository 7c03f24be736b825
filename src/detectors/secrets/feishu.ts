import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Addresses of chat robots; app secrets have no mark (Feishu, Lark). */
export default secrets('Feishu', {
  'feishu-webhook': {
    token: new RegExp(`(?:open\\.feishu\\.cn|open\\.larksuite\\.com)/open-apis/bot/v2/hook/${uuid.source}`),
    keywords: ['/open-apis/bot/'],
  },
});

export const examples: Examples = {
  match: [sample('https://«open.feishu.cn/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: ['open.feishu.cn/open-apis/bot/v2/hook/id'],
};

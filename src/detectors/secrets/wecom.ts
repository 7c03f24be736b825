import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Addresses of chat robots (WeCom, 企业微信). */
export default secrets('WeCom', {
  'wecom-robot-key': {
    token: new RegExp(`qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=${uuid.source}`),
    keywords: ['qyapi.weixin'],
  },
});

export const examples: Examples = {
  match: [sample('https://«qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: ['qyapi.weixin.qq.com/cgi-bin/gettoken'],
};

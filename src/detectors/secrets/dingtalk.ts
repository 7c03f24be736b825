import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Addresses of chat robots, and `SEC` with 64 hexadecimal digits that sign for them (DingTalk). */
export default secrets('DingTalk', {
  'dingtalk-robot-token': { token: /oapi\.dingtalk\.com\/robot\/send\?access_token=[a-f0-9]{64}/ },
  'dingtalk-robot-secret': {
    token: /SEC[a-f0-9]{64}/,
    keywords: ['dingtalk', 'robot', 'secret'],
    near: 'dingtalk|robot|secret',
  },
});

export const examples: Examples = {
  match: [sample('https://«oapi.dingtalk.com/robot/send?access_token={hex:64}»'), sample('secret «SEC{hex:64}»')],
  ignore: ['SECTION'],
};

import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * China, by form beside the name: permits for Hong Kong, Macau and Taiwan (NIA), accounts, driving licence file, social
 * security, plates.
 */
export default identifiers({
  'cn-permit': {
    title: 'Chinese travel permit',
    shape: /[CHW]\d{8}(?:\d{2})?|\d{8}/,
    least: 8,
    names: '通行证|回乡证|台胞证',
  },
  'cn-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Chinese account number',
    shape: /\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?/,
    least: 16,
    names: '银行卡|账号|帐号|卡号|開戶|开户',
  },
  'cn-driver-license': {
    title: 'Chinese driving licence file number',
    shape: /\d{12}/,
    least: 12,
    names: '档案编号|驾驶证|驾照',
  },
  'cn-social-security': {
    title: 'Chinese social security number',
    shape: /[A-Z]?\d{8,10}[A-Z]?/,
    least: 8,
    names: '社保|社会保障|医保',
  },
  'cn-vehicle': {
    title: 'Chinese number plate',
    severity: 'medium',
    shape: /[\u4e00-\u9fff][A-HJ-NP-Z][ ·•]?[A-HJ-NP-Z\d]{4,6}[A-HJ-NP-Z\d挂学警港澳]?/,
    least: 1,
    names: '车牌|牌号|车辆|号牌',
  },
});

export const examples: Examples = {
  match: [
    '港澳通行证 «C48172036»',
    '银行账号 «6228480172036514817»',
    '驾驶证档案编号 «481720365148»',
    '社保卡号 «K48172036»',
    '车牌 «京A·48K17»',
  ],
  ignore: ['code C48172036'],
};

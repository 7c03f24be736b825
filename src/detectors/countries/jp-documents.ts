import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Japan, by form beside the name: residence card, pension and health insurance, company number (NTA), number plates.
 */
export default identifiers({
  'jp-residence-card': {
    title: 'Japanese residence card number',
    shape: /[A-Z]{2}\d{8}[A-Z]{2}/,
    least: 8,
    names: '在留カード|在留|residence card|zairyu',
  },
  'jp-pension': {
    title: 'Japanese pension number',
    shape: /\d{4}-\d{6}/,
    least: 10,
    names: '基礎年金|年金番号|年金手帳|pension number',
  },
  'jp-health-insurance': {
    title: 'Japanese health insurance number',
    shape: /\d{8}/,
    least: 8,
    names: '保険者番号|被保険者|保険証',
  },
  'jp-corporate': {
    title: 'Japanese company number',
    severity: 'low',
    shape: /T?[1-9]\d{12}/,
    least: 13,
    names: '法人番号|登録番号|インボイス|適格請求書',
  },
  'jp-vehicle': {
    title: 'Japanese number plate',
    severity: 'medium',
    shape: /[\u4e00-\u9fff]{2,4} ?\d{2,3} ?[\u3042-\u308f] ?\d{1,2}-?\d{2}/,
    least: 1,
    names: 'ナンバー|車両|車|番号',
  },
});

export const examples: Examples = {
  match: [
    '在留カード番号 «KX48172036ZA»',
    '基礎年金番号 «4817-203651»',
    '保険者番号 «48172036»',
    '登録番号 «T8481720365148»',
    'ナンバーは «品川 300 あ 48-17»',
  ],
  ignore: ['code KX48172036ZA', 'code 4817-203651', 'code 48172036', 'code T8481720365148'],
};

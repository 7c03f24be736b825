import type { Examples } from '../../engine/detector.ts';
import { complete } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Taiwan: letter of the place (10 to 35 in its own order), sex, seven digits, check digit; weights 1 9 8 to 1 1 modulo
 * 10 (Ministry of the Interior). Health card, company number (統一編號) and number plates: by their form beside their name.
 */
function isCard(value: string): boolean {
  const place = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(value[0] ?? '') + 10;
  let sum = Math.floor(place / 10) + (place % 10) * 9;
  for (let at = 1; at < 10; at++) sum += Number(value[at]) * Math.max(1, 9 - at);
  return sum % 10 === 0;
}

export default identifiers({
  'tw-id': {
    title: 'Taiwanese identity number',
    severity: 'critical',
    shape: /[A-Z][1289]\d{8}/,
    least: 9,
    names: '身分證|身份證|統一證號|taiwan',
    valid: isCard,
    alone: true,
  },
  'tw-health-card': {
    title: 'Taiwanese health card number',
    shape: /\d{12}/,
    least: 12,
    names: '健保卡|健保',
  },
  'tw-business': {
    title: 'Taiwanese company number',
    severity: 'low',
    shape: /\d{8}/,
    least: 8,
    names: '統一編號|統編',
  },
  'tw-vehicle': {
    title: 'Taiwanese number plate',
    severity: 'medium',
    shape: /[A-Z]{3}-\d{4}|\d{4}-[A-Z]{2}/,
    least: 2,
    names: '車牌|牌照',
  },
});

export const examples: Examples = {
  match: [
    complete('身分證 «A23481720?»', isCard),
    complete('«F12904816?» (checked)', isCard),
    '健保卡號 «000048172036»',
    '統編 «48172036»',
    '車牌 «KXQ-4817»',
  ],
  ignore: [complete('A23481720?', isCard, 'wrong'), complete('A53481720?', isCard)],
};

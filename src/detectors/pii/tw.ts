import type { Examples } from '../../engine/detector.ts';
import { complete } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Taiwan: letter of the place (10 to 35 in its own order), sex, seven digits, check digit; weights 1 9 8 to 1 1 modulo
 * 10 (Ministry of the Interior).
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
});

export const examples: Examples = {
  match: [complete('身分證 «A23481720?»', isCard), complete('«F12904816?» (checked)', isCard)],
  ignore: [complete('A23481720?', isCard, 'wrong'), complete('A53481720?', isCard)],
};

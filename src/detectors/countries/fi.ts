import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Finland, henkilötunnus: date, century mark (eleven more since 2023), number, check character modulo 31 (DVV).
 * Y-tunnus of companies, passport and identity card: by their form beside their name.
 */
function isHetu(value: string): boolean {
  const number = value.slice(0, 6) + value.slice(-4, -1);
  return isShortDate(value, true) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(number) % 31] === value.at(-1);
}

export default identifiers({
  'fi-personal-identity-code': {
    title: 'Finnish personal identity code',
    severity: 'critical',
    shape: /\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]/i,
    least: 3,
    names: 'henkilötunnus|hetu|personbeteckning|identity code',
    valid: isHetu,
    alone: true,
  },
  'fi-business-id': {
    title: 'Finnish business number (Y-tunnus)',
    severity: 'low',
    shape: /\d{7}-\d/,
    least: 8,
    names: 'y-tunnus|business id|fo-nummer',
  },
  'fi-passport': {
    title: 'Finnish passport or identity card number',
    shape: /[A-Z]{2}\d{7}|\d{9}[A-Z]/,
    least: 7,
    names: 'passi|passin|henkilökortti',
  },
});

export const examples: Examples = {
  match: [
    complete('HETU: «150784-331*»', isHetu),
    complete('«010594Y903*»', isHetu),
    'Y-tunnus «4817203-6»',
    'passin numero «XK4817203»',
  ],
  ignore: [complete('HETU: «15078?-331N»', isHetu, 'wrong'), '320784-331N', '131052/308T'],
};

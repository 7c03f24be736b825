import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';
import { complete, iban97 } from '../../engine/checksums.ts';
import { isPublishedAccount, isToldAsSample } from '../../engine/published.ts';

/**
 * International bank account numbers: ISO 13616; lengths from the SWIFT IBAN registry, and of countries that use the
 * form without standing there; check digits MOD 97-10.
 */
const countriesByLength: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'AO CV LY MZ PT ST',
  26: 'DZ IR IS TR',
  27: 'BI CF CG CM DJ FR GA GR IT MC MG MR SM',
  28: 'AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const forms = Object.entries(countriesByLength).map(
  ([length, countries]) =>
    `(?:${countries.replaceAll(' ', '|')})[ ./-]?\\d[ ./-]?\\d(?:[ ./-]?[A-Z0-9]){${Number(length) - 4}}`,
);

const lead = /(?<![A-Za-z0-9])RO[ ./-]?\d\d[ ./-]?$/i;
function romanian(text: string, at: number): number {
  const start = Math.max(0, at - 7);
  const hit = lead.exec(text.slice(start, at));
  return hit ? start + hit.index : -1;
}

const common = {
  entity: 'IBAN_CODE',
  title: 'Bank account (IBAN)',
  severity: 'high',
  check(value: string, around: Surroundings): boolean {
    const bare = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (!(value === value.toUpperCase() || value === value.toLowerCase()) || !iban97(bare)) return false;
    return !(isToldAsSample(around) && isPublishedAccount(bare));
  },
} as const;

export default detectors('pii', {
  'iban-code': {
    ...common,
    digits: [4, 99],
    compact: true,
    reach: [90, 60],
    pattern: new RegExp(`(?<![A-Za-z0-9_+-]|[A-Za-z0-9_.]/)(?:${forms.join('|')})(?![A-Za-z0-9_+]|-[A-Za-z0-9])`, 'i'),
  },
  // Its digits are too few to wake by: the banks of Romania, as the national bank lists them, do.
  'iban-code-romania': {
    ...common,
    keywords: [
      'btrl',
      'rncb',
      'brde',
      'bacx',
      'ingb',
      'cece',
      'rzbr',
      'pirb',
      'ugbi',
      'trez',
      'otpv',
      'crco',
      'egna',
      'citi',
      'brel',
      'carp',
      'bpos',
      'wban',
      'porl',
      'mirb',
      'fnnb',
      'bitr',
    ],
    begin: (text, at) => romanian(text, at),
    reach: [8, 48],
    pattern: /RO[ ./-]?\d\d[ ./-]?(?:[A-Z0-9][ ./-]?){19}[A-Z0-9](?![A-Za-z0-9_+])/i,
  },
});

const isIban = (clean: string): boolean => iban97(clean);

export const examples: Examples = {
  match: [
    complete('Konto «DE?? 7485 5364 1984 5970 51» bitte', isIban),
    complete('IBAN: «FR??4452983678KDMYA3NW24X19», merci', isIban),
    complete('شبا «IR??0170481720365000019481»', isIban),
    complete('«GB?? QWPL 6102 4488 1309 72» X then more words', isIban),
    complete('«MT??QXLT011000012345MTLCAST001S»', isIban),
    complete('IBAN «DE??/7485/5364/1984/5970/51» bitte', isIban),
    complete('IBAN «DE??.7485.5364.1984.5970.51» bitte', isIban),
    complete('IBAN «DE?-?74-853-641-984-597-051-9» bitte', isIban),
    complete('«no?? 8601 2317 947»', isIban),
    complete('cont «RO?? BTRL 3Q7U 6HHM 9E2I B56N»;', isIban),
    complete(':50K:/«BE??401642749095»', isIban),
  ],
  ignore: [
    complete('DE1? 7485 5364 1984 5970 5?', isIban, 'wrong'),
    'DE64 7485 5364 1984 5970', // too short
    'QQ64 7485 5364 1984 5970 51', // no such country
    'z. B. DE89 3704 0044 ' + '0532 0130 00 (Muster)', // the registry's own
  ],
};

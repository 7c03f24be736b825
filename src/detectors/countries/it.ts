import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { complete, italianLetter, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Italy. Codice fiscale: DM 23.12.1976, digits may be replaced by letters where two people share one. Partita IVA:
 * Luhn. Passport, identity card and driving licence have no check digit that is published. Number plates: two letters,
 * three digits, two letters.
 */
const isFiscal = (value: string): boolean => italianLetter(value);

export default identifiers({
  'it-fiscal-code': {
    title: 'Italian tax code (codice fiscale)',
    shape: regex('i')`
      [A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-7LMNP-V][0-9LMNP-V][A-Z][0-9LMNP-V]{3}[A-Z]
      |[A-Z]{3} [A-Z]{3} \d\d[A-EHLMPR-T]\d\d [A-Z]\d{3}[A-Z]
    `,
    least: 2,
    names: 'codice fiscale|c.f.|cod. fisc.|cf|fiscal code|tax code',
    valid: isFiscal,
    alone: true,
  },
  'it-vat-code': {
    title: 'Italian VAT number',
    severity: 'low',
    shape: /(?:IT ?)?\d{11}/i,
    least: 11,
    names: 'partita iva|p. iva|p.iva|piva|vat',
    valid: (value) => luhn(value.replace('IT', '')) && !/0{8}/.test(value),
  },
  'it-passport': {
    title: 'Italian passport number',
    shape: /[A-Z]{2}\d{7}/i,
    least: 7,
    names: 'passport|passaporto',
  },
  'it-identity-card': {
    title: 'Italian identity card number',
    shape: /[A-Z]{2} ?\d{7}|\d{7}[A-Z]{2}|[A-Z]{2}\d{5}[A-Z]{2}/i,
    least: 5,
    names:
      "carta d'identità|carta di identità|carta d identita|carta identita|carta identità|carta d'identita|cie|c.i.e|identity card",
  },
  'it-health-card': {
    title: 'Italian health card number',
    shape: /80380\d{15}/,
    least: 20,
    names: 'tessera sanitaria|team|health card|sanitaria',
  },
  'it-driver-license': {
    title: 'Italian driving licence number',
    shape: /[A-Z]{2}\d{7}[A-Z]|U1[BCDEFGHLJKMNPRSTUWYXZ0-9]{7}[A-Z]/i,
    least: 2,
    names: 'patente|driving licence|driver license|driving license|licence|license',
  },
  'it-vehicle': {
    title: 'Italian number plate',
    severity: 'medium',
    shape: /[A-HJ-NPR-TV-Z]{2} ?\d{3} ?[A-HJ-NPR-TV-Z]{2}/,
    least: 3,
    names: 'targa|veicolo|auto|furgone',
  },
});

export const examples: Examples = {
  match: [
    complete('codice fiscale «LRMNLF29T04F951*».', isFiscal),
    complete('value «FRFFTB64E67G575*»', isFiscal),
    complete('P.IVA «IT0437219086?»', (value) => luhn(value.slice(2))),
    'tessera sanitaria «80380004817203648172»',
    'passaporto «YB4817203»',
    "carta d'identità «CA38214XK»",
    'carta identita elettronica «CA38214XK» scade',
    'patente smarrita, C.I.E. «CA38214XK», grazie',
    'la mia patente «U1K711J11M»',
    'targa «KX 481 ZK»',
  ],
  ignore: [
    complete('codice fiscale «LRMNLF29T04F95?Z»', isFiscal, 'wrong'),
    complete('P.IVA «0437219086?»', luhn, 'wrong'),
    'YB4817203',
    'U1K711J11M',
  ],
};

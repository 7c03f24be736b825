import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';
import { isVaried } from '../../engine/entropy.ts';

/** Canada, social insurance number: nine digits, Luhn; none begins with 0 or 8 (ESDC). */
const isSin = (digits: string): boolean => /^[1-79]/.test(digits) && isVaried(digits, 1) && luhn(digits);

export default identifiers({
  'ca-sin': {
    title: 'Canadian social insurance number',
    severity: 'critical',
    shape: /\d{3}([ -]?)\d{3}\1\d{3}/,
    least: 9,
    names: 'sin|nas|social insurance|assurance sociale',
    valid: isSin,
    alone: 'grouped',
  },
  'ca-health-card': {
    title: 'Canadian health card number',
    shape: /\d{4}([ -]?)\d{3}\1\d{3}(?:[ -]?[A-Z]{2})?|\d{3}([ -])\d{3}\2\d{3}|[A-Z]{4} ?\d{4} ?\d{4}/,
    least: 8,
    names: 'health card|ohip|health number|carte santé|assurance maladie|ramq|phn',
  },
});

export const examples: Examples = {
  match: [
    complete('my SIN is «130-692-54?»', isSin),
    complete('mon NAS: «25893368?»', isSin),
    'health card «4817-203-648-KW»',
    'carte RAMQ «XJUQ 5439 7262»',
    complete('«435 418 16?»', isSin),
  ],
  ignore: [
    complete('SIN «130 692 54?»', isSin, 'wrong'),
    complete('13069254?', isSin),
    '999 999 999',
    '4817-203-648-KW',
  ],
};

import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Canada, social insurance number: nine digits, Luhn; none begins with 0 or 8 (ESDC). */
const isSin = (digits: string): boolean => /^[1-79]/.test(digits) && new Set(digits).size > 1 && luhn(digits);

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
});

export const examples: Examples = {
  match: [
    complete('my SIN is «130-692-54?»', isSin),
    complete('mon NAS: «25893368?»', isSin),
    complete('«435 418 16?»', isSin),
  ],
  ignore: [complete('SIN «130 692 54?»', isSin, 'wrong'), complete('13069254?', isSin), '999 999 999'],
};

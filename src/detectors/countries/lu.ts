import type { Examples } from '../../engine/detector.ts';
import { complete, isDate, luhn, verhoeff } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Luxembourg, matricule: birth date, number, Luhn digit and Verhoeff digit over the first eleven (CTIE). */
const isMatricule = (digits: string): boolean =>
  isDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) &&
  luhn(digits.slice(0, 12)) &&
  verhoeff(digits.slice(0, 11) + digits.slice(12));

export default identifiers({
  'lu-matricule': {
    title: 'Luxembourg national number',
    severity: 'critical',
    shape: /(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[ -]?\d{2}/,
    least: 13,
    names: 'matricule|numéro national|luxembourg',
    valid: isMatricule,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('matricule «19840715 331 ??»', isMatricule)],
  ignore: [complete('matricule «19840715 331 0?»', isMatricule, 'wrong'), '1984131533112'],
};

import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** South Africa, identity number: birth date, sequence, citizenship, Luhn (Department of Home Affairs). */
const isIdentity = (digits: string): boolean =>
  isShortDate(digits) && /^\d{10}[012]\d{2}$/.test(digits) && luhn(digits);

export default identifiers({
  'za-id': {
    entity: 'ZA_ID_NUMBER',
    title: 'South African identity number',
    severity: 'critical',
    shape: /\d{6} ?\d{4} ?[012]\d ?\d/,
    least: 13,
    names: 'south african|sa id|identity number|said|rsa id|id number|identiteitsnommer',
    valid: isIdentity,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('South African ID: «841219484608?».', isIdentity), complete('«820323 3761 08?»', isIdentity)],
  ignore: [complete('841219484608?', isIdentity, 'wrong'), complete('timestamp «820323376108?»', isIdentity, 'plain')],
};

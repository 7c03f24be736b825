import type { Examples } from '../../engine/detector.ts';
import { complete, verhoeff } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** India, Aadhaar: 12 digits, the first 2 to 9, Verhoeff's check digit, no palindromes (UIDAI). */
const isAadhaar = (digits: string): boolean =>
  /^[2-9]\d{11}$/.test(digits) && verhoeff(digits) && [...digits].reverse().join('') !== digits;

export default identifiers({
  'in-aadhaar': {
    entity: 'IN_AADHAAR',
    title: 'Aadhaar number',
    severity: 'critical',
    shape: /[2-9]\d{3}([ :-]?)\d{4}\1\d{4}/,
    least: 4,
    names: 'aadhaar|aadhar|adhaar|uidai|uid|आधार|ஆதார்|ఆధార్|আধার',
    valid: isAadhaar,
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [
    `Aadhaar: «${complete('3925 4424 121?', isAadhaar)}»`,
    `see «${complete('2724 1201 536?', isAadhaar)}».`,
    `आधार «${complete('69513335131?', isAadhaar)}»`,
  ],
  ignore: [
    `Aadhaar no: ${complete('3925 4424 121?', isAadhaar, false)}`,
    complete('69513335131?', isAadhaar), // twelve digits and one check digit prove nothing
    `offset ${complete('21348964673?', isAadhaar)}`,
    `row ${complete('7354 7712 390?', isAadhaar)} 7108`,
  ],
};

import type { Examples } from '../../engine/detector.ts';
import { complete, verhoeff } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** India, Aadhaar: 12 digits, the first 2 to 9, Verhoeff's check digit, no palindromes (UIDAI). */
const isAadhaar = (digits: string): boolean =>
  /^[2-9]\d{11}$/.test(digits) && verhoeff(digits) && [...digits].reverse().join('') !== digits;

export default identifiers({
  'in-aadhaar': {
    title: 'Aadhaar number',
    severity: 'critical',
    shape: /[2-9]\d{3}([ :-]?)\d{4}\1\d{4}/,
    least: 4,
    names: 'aadhaar|aadhar|adhaar|uidai|uid|आधार|ஆதார்|ఆధార్|আধার|આધાર|ਆਧਾਰ|ಆಧಾರ್|ആധാർ|ଆଧାର',
    valid: isAadhaar,
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [
    complete('Aadhaar: «3925 4424 121?»', isAadhaar),
    complete('see «2724 1201 536?».', isAadhaar),
    complete('आधार «69513335131?»', isAadhaar),
  ],
  ignore: [
    complete('Aadhaar no: «3925 4424 121?»', isAadhaar, 'wrong'),
    complete('69513335131?', isAadhaar), // twelve digits and one check digit prove nothing
    complete('offset «21348964673?»', isAadhaar, 'plain'),
    complete('row «7354 7712 390?» 7108', isAadhaar, 'plain'),
  ],
};

import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * New Zealand. IRD: weights 3 2 7 6 5 4 3 2, else 7 4 3 2 5 2 7 6, modulo 11 (Inland Revenue). NHI: three letters, four
 * digits (or two, a letter and a check letter). Passport, driving licence and bank account: by their form beside their
 * name.
 */
function isIrd(digits: string): boolean {
  const padded = digits.padStart(9, '0');
  const rest = (weights: readonly number[]): number => (11 - (weightedSum(padded, weights) % 11)) % 11;
  const first = rest([3, 2, 7, 6, 5, 4, 3, 2]);
  return /^0?[1-9]/.test(padded) && (first === 10 ? rest([7, 4, 3, 2, 5, 2, 7, 6]) : first) === Number(padded[8]);
}

/**
 * Letters by their place in an alphabet without I and O; weights 7 to 2, modulo 11, in the new form modulo 23 (HISO
 * 10046).
 */
function isNhi(value: string): boolean {
  const places = '-ABCDEFGHJKLMNPQRSTUVWXYZ';
  const sum = [...value.slice(0, 6)].reduce(
    (total, char, at) => total + (/\d/.test(char) ? Number(char) : places.indexOf(char)) * (7 - at),
    0,
  );
  const last = value.charAt(6);
  if (!/\d/.test(last)) return places.indexOf(last) === 23 - (sum % 23);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(last);
}

export default identifiers({
  'nz-ird': {
    title: 'New Zealand tax number (IRD)',
    severity: 'critical',
    shape: /\d{2,3}([ -]?)\d{3}\1\d{3}/,
    least: 8,
    names: 'ird|inland revenue',
    valid: isIrd,
  },
  'nz-nhi': {
    title: 'New Zealand health number (NHI)',
    shape: /[A-HJ-NP-Z]{3}\d\d(?:\d\d|[A-HJ-NP-Z]{2})/,
    least: 2,
    names: 'nhi|health index',
    valid: isNhi,
  },
  'nz-driver-license': {
    title: 'New Zealand driving licence number',
    shape: /[A-Z]{2}\d{6}/,
    least: 6,
    names: "driver s licen|driver’s licen|driver's licen|driver licen|driving licen",
  },
  'nz-passport': {
    title: 'New Zealand passport number',
    shape: /[A-Z]{1,2}\d{6,7}/,
    least: 6,
    names: 'passport',
  },
  'nz-account': {
    entity: 'BANK_ACCOUNT',
    title: 'New Zealand account number',
    shape: /\d\d-\d{4}-\d{7}-\d{2,3}/,
    least: 15,
    names: 'account|bank|a\/c|deposit|pay',
  },
});

export const examples: Examples = {
  match: [
    complete('IRD «48-172-03?»', isIrd),
    complete('IRD number «12481720?»', isIrd),
    complete('NHI «ZKX481?»', isNhi),
    'NZ driver licence «KX481720»',
    'NZ passport «LK481720»',
    'account «06-0481-7203651-00»',
  ],
  ignore: [
    complete('IRD «48-172-03?»', isIrd, 'wrong'),
    complete('48-172-03?', isIrd),
    complete('NHI «ZKX481?»', isNhi, 'wrong'),
    'ZKX4817',
  ],
};

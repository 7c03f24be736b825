import type { Examples } from '../../engine/detector.ts';
import { complete, valueOf, weightedCheck, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Portugal. NIF: weights 9 to 2 modulo 11 (Autoridade Tributária). Cartão de cidadão: Luhn's scheme over 0 to 35. NISS:
 * primes modulo 10. Driving licence (IMT) and health number (SNS): by their form beside their name.
 */
const isNif = (digits: string): boolean => /^[1-9]/.test(digits) && weightedCheck(digits, [9, 8, 7, 6, 5, 4, 3, 2], 11);

const isNiss = (digits: string): boolean =>
  9 - (weightedSum(digits.slice(0, 10), [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === Number(digits[10]);

function isCard(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const number = valueOf(value[value.length - 1 - at]) * (at % 2 === 1 ? 2 : 1);
    sum += at % 2 === 1 && number > 9 ? number - 9 : number;
  }
  return sum % 10 === 0;
}

export default identifiers({
  'pt-nif': {
    title: 'Portuguese tax number (NIF)',
    severity: 'critical',
    shape: /(?:PT ?)?\d{3}([ .-]?)\d{3}\1\d{3}/,
    least: 9,
    names: 'nif|contribuinte|nipc|número fiscal|iva',
    valid: (value) => isNif(value.replace('PT', '')),
  },
  'pt-niss': {
    title: 'Portuguese social security number (NISS)',
    severity: 'critical',
    shape: /[12]\d{10}|[12]\d\d \d{4} \d{4}/,
    least: 11,
    names: 'niss|segurança social|seguranca social',
    valid: isNiss,
  },
  'pt-citizen-card': {
    title: 'Portuguese citizen card number',
    shape: /\d{8}[ -]?\d[ -]?[A-Z][A-Z0-9]\d/,
    least: 8,
    names: 'cartão de cidadão|cartao de cidadao|cc|bilhete de identidade|citizen card',
    valid: isCard,
    alone: 'grouped',
  },
  'pt-driver-license': {
    title: 'Portuguese driving licence number',
    shape: /[A-Z]{1,2}-\d{5,7}(?: \d)?/,
    least: 5,
    names: 'carta de condução|carta de conducao|condução',
  },
  'pt-health': {
    title: 'Portuguese health number (SNS)',
    shape: /\d{9}|\d{3} \d{3} \d{3}/,
    least: 9,
    names: 'utente|sns',
  },
});

export const examples: Examples = {
  match: [
    complete('NISS «1481720364?»', isNiss),
    complete('NIF: «248 172 03?»', isNif),
    complete('cartão de cidadão «14817203 6 ZX?»', isCard),
    'carta de condução «L-4817203»',
    'n.º de utente «481 720 365»',
  ],
  ignore: [
    'sequence 19940714-3816 of the belt',
    complete('NISS «1481720364?»', isNiss, 'wrong'),
    complete('NIF: «248 172 03?»', isNif, 'wrong'),
    complete('24817203?', isNif),
    complete('148172036ZX?', isCard),
  ],
};

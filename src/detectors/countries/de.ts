import { piece } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { complete, mod11and10 } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Germany. Steuer-IdNr.: §139b AO, 11 digits, MOD 11,10, in the first ten exactly one digit stands twice or thrice
 * (BZSt). USt-IdNr.: DE and 9 digits, MOD 11,10. Steuernummer: by its groups or its name, as each state has its own.
 */
function isTaxId(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return digits[0] !== '0' && repeated.length === 1 && (repeated[0] ?? 0) <= 3 && mod11and10(digits);
}

export default identifiers({
  'de-tax-id': {
    title: 'German tax identification number',
    shape: /[1-9]\d([ ./-]?)\d{3}\1\d{3}\1\d{3}/,
    least: 11,
    names: piece`
      steuer-id|steuerid|stid|st id|st.-id|id nr|steueridentifikation|steuer-identifikation|idnr
      |identifikationsnummer|steuernummer|tin|tax id
    `,
    valid: isTaxId,
    alone: true,
  },
  'de-vat-id': {
    title: 'German VAT number',
    severity: 'low',
    shape: /DE[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}/i,
    least: 9,
    names: 'ust-id|ustid|umsatzsteuer|vat|mwst|uid',
    valid: (value) => mod11and10(value.slice(2)),
    alone: true,
  },
  'de-tax-number': {
    title: 'German tax number (Steuernummer)',
    shape: /\d{2,3}\/\d{3}\/\d{5}|\d{3}\/\d{4}\/\d{4}|(?:0[1-9]|1[0-6])\d{11}|\d{10,11}/,
    least: 9,
    names: 'steuernummer|st.-nr|steuer-nr|stnr|finanzamt|st.nr',
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [
    complete('Steuer-ID «86 572 019 31?»', isTaxId),
    complete('value «4190367529?».', isTaxId),
    complete('USt-IdNr. «DE 246 813 79?»', (value) => mod11and10(value.slice(2))),
    'Steuernummer «181/456/78932»',
  ],
  ignore: [
    complete('Steuer-ID «86 572 019 31?»', isTaxId, 'wrong'),
    complete('order no «4190367529?»', isTaxId, 'plain'),
    complete('DE24681379?', (value) => mod11and10(value.slice(2)), 'wrong'),
  ],
};

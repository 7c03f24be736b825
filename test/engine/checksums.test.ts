import { describe, expect, it } from 'vitest';
import * as checksums from '../../src/engine/checksums.ts';

const {
  bech32,
  iban97,
  isDate,
  isShortDate,
  italianLetter,
  luhn,
  mod11and10,
  mod11and2,
  remainder,
  verhoeff,
  weightedCheck,
  weightedSum,
} = checksums;

/** Values that the schemes' own documents print; each twin with its last character moved on must fail. */
const published: Readonly<Record<string, readonly [check: (value: string) => boolean, value: string, wrong: string]>> =
  {
    'luhn, ISO/IEC 7812-1': [luhn, '79927398713', '79927398714'],
    'luhn, odd length': [luhn, '0', '1'],
    'iban97, SWIFT registry, Germany': [iban97, 'DE89370400440532013000', 'DE89370400440532013001'],
    'iban97, SWIFT registry, Malta': [iban97, 'MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001T'],
    'mod11and10, BZSt handbook': [mod11and10, '86095742719', '86095742718'],
    'mod11and2, ISNI of the standard': [mod11and2, '000000012146438X', '0000000121464381'],
    'mod11and2, GB 11643': [mod11and2, '11010519491231002X', '110105194912310021'],
    'verhoeff, the usual example': [verhoeff, '2363', '2364'],
    'bech32, BIP 173': [
      bech32,
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    ],
    'bech32, BIP 350': [
      bech32,
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj1',
    ],
    'italianLetter, Agenzia delle Entrate': [italianLetter, 'MRTMTT25D09F205Z', 'MRTMTT25D09F205A'],
  };

describe('check digits', () => {
  it.each(Object.entries(published))('%s', (_name, [check, value, wrong]) => {
    expect(check(value)).toBe(true);
    expect(check(wrong)).toBe(false);
  });

  it.each([luhn, verhoeff, mod11and10])('%o notices every single wrong digit', (check) => {
    const good = checksums.complete('73826451?', check);
    for (let at = 0; at < good.length; at++) {
      for (const digit of '0123456789') {
        const changed = good.slice(0, at) + digit + good.slice(at + 1);
        expect(check(changed), changed).toBe(changed === good);
      }
    }
  });

  it('verhoeff and mod11and2 notice neighbours that change places', () => {
    for (const check of [verhoeff, mod11and2]) {
      const good = checksums.complete('4827160935?', check);
      for (let at = 0; at + 1 < good.length; at++) {
        const swapped = good.slice(0, at) + good[at + 1] + good[at] + good.slice(at + 2);
        if (swapped !== good) expect(check(swapped), swapped).toBe(false);
      }
    }
  });

  it('weightedCheck knows remainders, complements and ten', () => {
    expect(weightedSum('12A', [1, 2, 3])).toBe(35);
    expect(weightedCheck('9434765919', [10, 9, 8, 7, 6, 5, 4, 3, 2], 11, -1)).toBe(true); // NHS Data Dictionary
    expect(weightedCheck('02070803628', [1, 3, 7, 9, 1, 3, 7, 9, 1, 3], 10)).toBe(true);
    expect(weightedCheck('60', [2], 11, -1)).toBe(false); // ten where there is no ten
    expect(weightedCheck('60', [2], 12)).toBe(true);
    expect(weightedCheck('50', [2], 11, -1, false)).toBe(false);
    expect(weightedCheck('50', [2], 11, 0, false)).toBe(true);
  });

  it('remainder takes numbers that no float holds', () => {
    expect(remainder('3214282912345698765432161182', 97)).toBe(1);
  });
});

describe('dates', () => {
  it('knows the days of a month', () => {
    expect([isDate(2000, 2, 29), isDate(1900, 2, 29), isDate(2024, 2, 29), isDate(2023, 4, 31)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isDate(2023, 13, 1), isDate(2023, 0, 1), isDate(2023, 1, 0)]).toEqual([false, false, false]);
  });

  it('reads a short date in the century that has it', () => {
    expect([isShortDate('000229'), isShortDate('010229'), isShortDate('991231'), isShortDate('991331')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('complete', () => {
  it('fills holes so that the check passes or fails, and says when nothing does', () => {
    expect(luhn(checksums.complete('7992-7398-71?', luhn).replaceAll('-', ''))).toBe(true);
    expect(luhn(checksums.complete('7992739871?', luhn, 'wrong'))).toBe(false);
    expect(checksums.complete('why 7? «7992739871?»!', luhn)).toBe('why 7? «79927398713»!');
    expect(checksums.complete('why 7? «7992739871?»!', luhn, 'plain')).toBe('why 7? 79927398713!');
    expect(checksums.complete('A*', (value) => value === 'AZ')).toBe('AZ');
    expect(() => checksums.complete('1?', () => false)).toThrow('1?');
  });
});

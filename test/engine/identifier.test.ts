import { describe, expect, it } from 'vitest';
import { identifiers, isNamed } from '../../src/engine/identifier.ts';
import { namesPattern } from '../../src/engine/identifier-names.ts';
import { isLabelledOtherwise, isOtherNumber } from '../../src/engine/other-number.ts';

describe('names', () => {
  const names = namesPattern('sin|tax file|rijksregister|инн|身份证');
  const named = (before: string, after = '') => isNamed(names, { before, after });

  it('takes short ones as whole words only', () => {
    expect([named('my SIN is '), named('ssn_sin='), named('since '), named('using '), named('винный ')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes long ones inside compounds, and any joint for a space', () => {
    expect([
      named('Rijksregisternummer: '),
      named('taxFileNumber: '),
      named('tax_file '),
      named('我的身份证号'),
    ]).toEqual([true, true, true, true]);
  });

  it('looks 50 units back and 30 ahead', () => {
    expect([named(`SIN ${'x '.repeat(20)}`), named(`SIN ${'x '.repeat(30)}`)]).toEqual([true, false]);
    expect([named('', ' is my SIN'), named('', `${' x'.repeat(20)} SIN`)]).toEqual([true, false]);
  });
});

describe('other numbers', () => {
  it.each([
    'order no. ',
    'Invoice #',
    'tracking: ',
    '"timestamp": ',
    'build (',
    'Rechnungsnummer ',
    'x = ',
    'f(',
    'arn:aws:iam::',
  ])('are announced by %s', (before) => expect(isOtherNumber({ before, after: '' })).toBe(true));

  it.each([' bytes', ' ms later', '€', ' 4711', ':role'])('are followed by %s', (after) =>
    expect(isOtherNumber({ before: 'see ', after })).toBe(true),
  );

  it('are not every number', () => {
    expect(isOtherNumber({ before: 'I was told that ', after: ' is mine.' })).toBe(false);
    expect(isLabelledOtherwise('my order is for ')).toBe(false);
  });
});

describe('identifiers', () => {
  const found = (text: string, alone: boolean | 'grouped' | RegExp | undefined) => {
    const specs = {
      'xx-id': {
        title: 'X',
        shape: /\d{3}([ -]?)\d{3}/,
        least: 6,
        names: 'xid',
        valid: (digits: string) => digits.endsWith('7'),
        proof: (digits: string) => digits.startsWith('1'),
        ...(alone !== undefined && { alone }),
      },
    };
    const [detector] = identifiers(specs);
    return [...(detector?.detect(text) ?? [])].map(({ confidence }) => confidence);
  };

  it('names the entity by the id', () => {
    expect(identifiers({ 'xx-id': { title: 'X', shape: /\d{6}/, least: 6, names: 'x' } })[0]?.entity).toBe('XX_ID');
  });

  it('believes a name, but never a failed check', () => {
    expect(found('XID 223 457', undefined)).toEqual([1]);
    expect(found('XID 223 458', true)).toEqual([]);
  });

  it('believes a lone value as far as it may stand alone and its proof holds', () => {
    expect([found('see 123 457', undefined), found('see 123 457', true), found('see 223 457', true)]).toEqual([
      [],
      [0.5],
      [],
    ]);
    expect([found('see 123457', 'grouped'), found('see 123-457', 'grouped'), found('see 123-457', /^\d+$/)]).toEqual([
      [],
      [0.8],
      [],
    ]);
  });

  it('sees no part of a longer number, a path, a UUID or an amount', () => {
    for (const text of ['1123457', '123457.5', 'a-123457', '/9/123457', '$123457', '123457a', '9:123457']) {
      expect(found(`xid ${text}`, true), text).toEqual([]);
    }
  });
});

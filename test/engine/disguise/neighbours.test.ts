import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { complete, iban97, luhn } from '../../../src/engine/checksums.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const entities = (text: string): readonly string[] => scan(text).map(({ entity }) => entity);
const key = sample('AKIA{upalnum:16}');
const card = complete('471628395518064?', luhn);
const account = complete('DE??370500110532013047', iban97);
const inGroups = (value: string): string => value.replace(/.{4}(?!$)/g, '$& | ');
const percent = (value: string): string =>
  [...value].map((char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

describe('one disguise beside another', () => {
  it('an account in groups, whose groups may be those of a card', () => {
    expect(entities(`my iban: ${inGroups(account)} ok`)).toEqual(['IBAN_CODE']);
    expect(entities(`my iban: ${inGroups(account)} and my card: ${inGroups(card)}`)).toEqual([
      'IBAN_CODE',
      'CREDIT_CARD',
    ]);
  });

  it('a key with dashes between its characters, and a heading with blanks', () => {
    expect(entities(`key ${[...key].join('-')} ok\n\nW e l c o m e t o a l l`)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('cards in brackets behind each other', () => {
    expect(entities(`(${card})(${card})(${card})`)).toEqual(['CREDIT_CARD', 'CREDIT_CARD', 'CREDIT_CARD']);
  });

  it('percent escapes before a byte that is no UTF-8', () => {
    expect(entities(`q=${percent(key)}%E9`)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('a key at the end of a long list of codes', () => {
    const codes = [...`${'lorem ipsum dolor '.repeat(300)}${key}`].map((char) => char.charCodeAt(0).toString(16));
    expect(entities(codes.join(' '))).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('a Greek word in capitals, whose last letter has two small ones', () => {
    expect(entities('ΕΜΠΙΣΤΕΥΤΙΚΌ\n\nx')).toEqual(['DOCUMENT_MARKER']);
  });
});

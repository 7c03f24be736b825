import { describe, expect, it } from 'vitest';
import { exactList, exactMatches, readExactList, writeExactList } from '../../src/engine/exact.ts';
import { sample } from '../../src/engine/sample.ts';
import { policyScanner } from '../../src/policy/scanner.ts';
import { defaults } from '../../src/policy/schema.ts';
import { cpuTime } from './cpu-time.ts';

const salt = 'pepper-and-salt';
const records = [
  'C-104423',
  'ada.miller@contoso.com',
  'Project Blue Heron',
  '山田太郎',
  'Zoë Ångström',
  '0049 30 5550 1234',
];
const { list } = exactList(records, salt);
const found = (text: string): readonly string[] =>
  exactMatches([list], text).map(({ span }) => text.slice(span.start, span.end));

describe('exact data match', () => {
  it.each([
    ['Customer c-104423 complained', 'c-104423'],
    ['mail Ada.Miller@Contoso.com!', 'Ada.Miller@Contoso.com'],
    ['about PROJECT  BLUE-HERON today', 'PROJECT  BLUE-HERON'],
    ['お客様は山田太郎です', '山田太郎'],
    ['Dear zoe\u0308 a\u030angstro\u0308m,'.normalize('NFC'), 'zoë ångström'],
    ['Ｃ－１０４４２３ in wide letters', 'Ｃ－１０４４２３'],
    ['C-10\u200b4423 with a sign that nobody sees', 'C-10\u200b4423'],
    ['call 0049-30-5550-1234', '0049-30-5550-1234'],
  ])('finds a record in %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it('finds no parts and no neighbours', () => {
    expect(found('C-1044230, C-104424, blue heron, Project Blue, ada.miller@contoso.org')).toEqual([]);
  });

  it('holds no value, survives being written, and refuses what was changed', () => {
    const text = writeExactList(list);
    for (const value of ['104423', 'contoso', 'heron']) expect(text.toLowerCase()).not.toContain(value);
    expect(readExactList(text)).toEqual(list);
    expect(readExactList(text.slice(0, -3))).toBeUndefined();
    expect(readExactList('hello')).toBeUndefined();
  });

  it('says how many records cannot be used', () => {
    expect(exactList(['ab', 'one two three four five six', '', 'C-104423'], salt).unfit).toBe(3);
  });

  it('another salt makes another list', () => {
    expect(exactList(records, 'another-salt').list.sure).not.toEqual(list.sure);
  });

  it('stays small, and lets about one in 13 million unknown phrases pass', () => {
    const many = Array.from({ length: 20_000 }, (_none, index) => sample('K-{digit:9}', index));
    const big = exactList(many, salt).list;
    expect(writeExactList(big).length / big.count).toBeLessThan(6.6);
    const text = Array.from({ length: 60_000 }, (_none, index) => sample('Q{digit:9}', index + 50_000)).join(' ');
    expect(exactMatches([{ ...big, sizes: 0b111110 }], text)).toEqual([]);
    // the first filter alone: (1 - e^(-3/16))^3 = 0.5 %
    const open = { ...big, sure: big.sure.map(() => 255), sizes: 0b10 };
    const passed = exactMatches([open], text).length / 60_000;
    expect(passed).toBeGreaterThan(0.001);
    expect(passed).toBeLessThan(0.01);
    // the second alone, on what it was made for: bits set must be near one half
    const bits = big.sure.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
    expect(bits / (big.sure.length * 8)).toBeLessThan(0.52);
  });

  it('is linear', () => {
    const time = (length: number): number => {
      const text = 'blue heron project '.repeat(length);
      return cpuTime(() => exactMatches([list], text));
    };
    time(2_000);
    expect(time(40_000) / Math.max(4, time(10_000))).toBeLessThan(9);
  });

  it('is a finding beside the others', () => {
    const scan = policyScanner([], { ...defaults, fingerprints: [writeExactList(list)], customWords: ['heron'] });
    expect(scan('Heron? Project Blue Heron!').map(({ entity }) => entity)).toEqual(['CUSTOM_WORD', 'EXACT_DATA_MATCH']);
  });
});

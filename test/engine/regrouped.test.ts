import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { scanner } from '../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));

describe('a named number in other groups', () => {
  it.each([
    ['BSN 4817 2036 4', '4817 2036 4'],
    ['IMEI 35481-72036-51400', '35481-72036-51400'],
    ['my SSN: 512  83  6094', '512  83  6094'],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it.each([
    'passport to 123 4567',
    'election the 1 234 567 voters',
    'bil kr 12 345',
    'registration 2024-11-27 06 12',
    'bank 2020 2021 2022 2023',
    'pay 10 20 30 40 50 60 70 80',
    'bank account 10.000.000',
    'mrn v 2.10.4567',
    'patient id in 2024 10 lines',
    'std::cin x12345',
    'account 12 345 678 users',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('marks of markdown', () => {
  it('are no part of a value behind a blank, and stay where they are part of code', () => {
    expect(found('my SSN: **512-83-6094**')).toEqual(['512-83-6094']);
    expect(found('DB_PASSWORD=__k9Xq2LmP7__')).toEqual(['__k9Xq2LmP7__']);
    expect(found('{"password":"**k9Xq2LmP7**"}')).toEqual(['**k9Xq2LmP7**']);
  });
});

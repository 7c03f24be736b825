import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { scanner } from '../../src/engine/scan.ts';
import { cpuTime } from './cpu-time.ts';

/** What names a value may stand at the head of its column. */
const scan = scanner(allDetectors);
const found = (text: string): readonly string[] =>
  scan(text).map(({ entity, span }) => `${entity} ${text.slice(span.start, span.end)}`);

describe('the head of a column names its cells', () => {
  it.each([
    [
      'commas',
      'id,name,dob\n7,Bo,1987-08-16\n8,Ada,1969-02-03\n',
      ['DATE_OF_BIRTH 1987-08-16', 'DATE_OF_BIRTH 1969-02-03'],
    ],
    ['semicolons', 'name;passport_no;city\nBo;NX4817203;Riga', ['PASSPORT NX4817203']],
    ['tabs', 'name\tbirth date\nBo\t16.08.1987', ['DATE_OF_BIRTH 16.08.1987']],
    ['Markdown', '| name | account_number |\n|---|---|\n| Bo | 4817203645 |', ['US_BANK_NUMBER 4817203645']],
    [
      'bars',
      'Kind | geboren\nAda | 16.08.2023\nBo | 03.02.2021',
      ['DATE_OF_BIRTH 16.08.2023', 'DATE_OF_BIRTH 03.02.2021'],
    ],
    ['quotes', '"name","dob"\n"Bo","1987-08-16"', ['DATE_OF_BIRTH 1987-08-16']],
    [
      'an INSERT',
      "INSERT INTO staff (id, born_on, dob) VALUES (1, 'it''s', '1987-08-16'),\n (2, NULL, '1969-02-03');",
      ['DATE_OF_BIRTH 1987-08-16', 'DATE_OF_BIRTH 1969-02-03'],
    ],
  ])('%s', (_name, text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  it.each([
    ['a date below another head', 'id,name,due\n7,Bo,1987-08-16\n'],
    ['a row of another width', 'id,name,dob\n7,1987-08-16\n'],
    ['a value beside the column', 'dob,shipped\n,1987-08-16\n'],
    ['words of a sentence', 'We ask for name, dob, and more.\nCome on 1987-08-16, please, thanks.'],
    ['hashes', "INSERT INTO staff (id, password_hash) VALUES (1, 'da39a3ee5e6b4b0d3255bfef95601890afd80709')"],
  ])('not %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes linear time', () => {
    const time = (rows: number): number => {
      const text = `id,name,dob\n${'7,Bo,1987-08-16\n'.repeat(rows)}`;
      return cpuTime(() => scan(text));
    };
    time(2_000);
    expect(time(16_000)).toBeLessThan(9 * Math.max(8, time(4_000)));
  });
});

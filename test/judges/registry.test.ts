import { describe, expect, test } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { segmentOf } from '../../src/engine/markdown.ts';
import { scanner } from '../../src/engine/scan.ts';
import { allJudges } from '../../src/judges/registry.ts';
import { cpuTime } from '../engine/cpu-time.ts';

/** Text that tempts a pattern to look again and again from the same place. */
const pieces = [
  '1 + ', '(1', '1,', '9 ', '1 km (', '3 = ', 'March 3, ', 'Monday, ', 'A v. B ', 'Smith, J. ', '"a ', '“a b c d e f ', '\n', 'Aa Bb ', '… ',
  '`rm -rf / ` ', '```sh\nrm -rf $A | b ; "', '```sql\nUPDATE a SET b = c ', '```js\n// ... rest\n', '```py\nexecute(f"SELECT a = {b} ', '```\npip install a ',
  '[a](https://b.test/?c=d+e+f) ', '![a](https://b.test/QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo) ', 'https://a.b/', 'ISBN 978-0-', 'DE12 3456 ', 'I have processed your ',
  'take 5 mg ', 'guaranteed ', '```\nAPI_KEY = "aA1bB2cC3', 'eval(request.', '%41', '<a href="', '$1.5 million × ', '2^2^', 'Ada Roe was ', 'The height of ', 'a.b@c.de ', '4716 2839 ', 'AB1234-',
]; // prettier-ignore
/** What lets a judge look closer, and then what tempts it. */
const openings: readonly (readonly [opening: string, piece: string])[] = [
  ['Brown v. Board ', 'A.'], ['Brown v. Board ', "A'B-"], ['Brown v. Board ', 'A of '], ['x (2019). Y ', "Aa-A'"], ['x (2019). Y ', 'Van de Aa, B., '],
  ['x (2019): 12 ', "Aa'"], ['x (2019): 12 ', 'Aa, B "'], ['A (2019), x', 'Aa, B. '], ['2019;12 ', 'A-A’'], ['2019;12 ', 'Aa BB, Aa BB. '],
  ['2019, p. 4', 'Aa B-'], ['x, (2019, Y ', '(Aa, 2019, A'], ['the 2021 report ', 'The 2021 Aa '], ['ruling of 1', 'Aa of Aa '], ['"a" 12(3), ', 'Aa & '],
  ['', 'Subtotal: 1\nTax: 2\nTotal: 9\n'], ['', 'Monday 2025-03-05 '], ['years later ', 'founded in 1980 and in '], ['born 1950 ', 'a b in 1990 '],
]; // prettier-ignore
const inspect = scanner(allDetectors);
const supplied = ['The harbour council met on 14 March 2025 and spent 4.2 million euros. '.repeat(20)];

describe('every judge', () => {
  test('has an id of its own, from its file, and words for its card', () => {
    const ids = allJudges.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('arithmetic');
    for (const { id, title } of allJudges) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  test.each(allJudges.map((judge) => [judge.id, judge] as const))('%s takes linear time', (_id, { judge }) => {
    const conversation = { supplied, replies: ['Ada Roe was born in 1912.'], inspect };
    const time = (text: string): number => {
      const segment = segmentOf(text);
      return cpuTime(() => [...judge(segment, conversation)]);
    };
    /** The better of three: a busy machine makes anything slow once. */
    const best = (text: string): number => Math.min(time(text), time(text), time(text));
    for (const [opening, piece] of [...pieces.map((one) => ['', one] as const), ...openings]) {
      const long = (length: number): string => opening + piece.repeat(Math.ceil(length / piece.length));
      if (time(long(40_000)) < 60) continue;
      const slow = best(long(40_000));
      if (slow < 60) continue;
      // twice the text may cost twice the time, not four times
      const twice = best(long(80_000));
      expect(twice / slow, `${JSON.stringify(opening + piece)}: ${slow} ms, then ${twice} ms`).toBeLessThan(3);
    }
  });

  test('reads a table that comes row by row in time that grows with its rows', () => {
    const rows = (count: number): readonly string[] =>
      Array.from({ length: count }, (_none, row) => `Row ${row}\t${(1.05 ** row).toFixed(2)}\t${row}`);
    const time = (count: number): number => {
      const all = rows(count);
      return cpuTime(() => {
        for (const [at, text] of all.entries()) {
          const conversation = { supplied: [], question: '1 € = 1.10 CHF', replies: all.slice(0, at) };
          for (const { id, judge } of allJudges)
            if (id.startsWith('table-')) void [...judge(segmentOf(text), conversation)];
        }
      });
    };
    const best = (count: number): number => Math.min(time(count), time(count));
    time(200);
    expect(best(600) / Math.max(1, best(200))).toBeLessThan(6);
  });
});

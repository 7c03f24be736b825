import { expect, test } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import arithmetic from '../../src/judges/arithmetic.ts';
import { cpuTime } from '../engine/cpu-time.ts';

/** A small seeded generator, so that a failure can be run again. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const styles = [
  (a: string, sign: string, b: string, c: string) => `So ${a} ${sign} ${b} = ${c}.`,
  (a: string, sign: string, b: string, c: string) => `- The total is ${a} ${sign} ${b} = **${c}**`,
  (a: string, sign: string, b: string, c: string) => `${a} ${sign} ${b} equals ${c}, as said.`,
  (a: string, sign: string, b: string, c: string) => `(${a} ${sign} ${b}) = ${c}`,
  (a: string, sign: string, b: string, c: string) => `We pay $${a} ${sign} $${b} = $${c} then.`,
];
const signs = ['+', '-', '×', '*'];
const grouped = (value: number): string => value.toLocaleString('en-US');

function sums(seed: number, count: number, off: (roll: (limit: number) => number) => number): readonly string[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const style = styles[roll(styles.length)]!;
    const sign = signs[roll(signs.length)]!;
    const [low, high] = [roll(400) + 1, roll(90000) + 401];
    const value = sign === '+' ? high + low : sign === '-' ? high - low : high * low;
    const write = roll(2) === 0 ? grouped : String;
    return style(write(high), sign, write(low), write(value + off(roll)));
  });
}

const isMarked = (reply: string): boolean => [...arithmetic.judge(segmentOf(reply), { supplied: [] })].length > 0;

test('2,000 right sums get no mark', () => {
  expect(sums(1, 2000, () => 0).filter(isMarked)).toEqual([]);
});

test('2,000 wrong sums get one each', () => {
  expect(sums(2, 2000, (roll) => roll(300) + 1).filter((reply) => !isMarked(reply))).toEqual([]);
});

test('right divisions get no mark, however they are rounded or cut', () => {
  const roll = dice(3);
  const replies = Array.from({ length: 2000 }, () => {
    const [a, b, digits] = [roll(5000) + 1, roll(97) + 2, roll(5)];
    const cut = Math.trunc((a / b) * 10 ** digits) / 10 ** digits;
    return `${a} / ${b} = ${roll(2) === 0 ? (a / b).toFixed(digits) : cut.toFixed(digits)}`;
  });
  expect(replies.filter(isMarked)).toEqual([]);
});

test('says the right value as the reply writes its numbers', () => {
  const why = (reply: string) => [...arithmetic.judge(segmentOf(reply), { supplied: [] })].map((mark) => mark.why);
  expect(why('17 × 24 = 418')).toEqual(['17 × 24 is 408, not 418.']);
  expect(why('$1,250.00 + $349.99 = $1,589.99')).toEqual(['$1,250.00 + $349.99 is $1,599.99, not $1,589.99.']);
  expect(why('25% of 80 is 21')).toEqual(['25% of 80 is 20, not 21.']);
  expect(why('$1.5 million × 3 = $4.1 million')).toEqual(['$1.5 million × 3 is $4.5 million, not $4.1 million.']);
});

test('a long line of near-sums is read in linear time', () => {
  const time = (count: number): number => {
    const segment = segmentOf('1 + ('.repeat(count));
    return cpuTime(() => [...arithmetic.judge(segment, { supplied: [] })]);
  };
  time(500);
  expect(time(20_000)).toBeLessThan(500);
});

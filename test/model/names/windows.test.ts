import { expect, test } from 'vitest';
import { cutWindows, passes } from '../../../src/model/names/windows.ts';

const ids = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const window = { pieces: 126, stride: 96 };

test('a short text is one window', () => {
  expect(cutWindows(ids(126), window)).toEqual([ids(126)]);
  expect(cutWindows([], window)).toEqual([[]]);
});

test.each([127, 222, 223, 1000])(
  '%i pieces: every piece is read, no window is longer, the last ends at the end',
  (count) => {
    const windows = cutWindows(ids(count), window);
    expect(new Set(windows.flat()).size).toBe(count);
    expect(windows.every((one) => one.length === 126)).toBe(true);
    expect(windows.at(-1)!.at(-1)).toBe(count - 1);
  },
);

test.each([0, 1, 126, 127, 222, 1000])(
  '%i pieces of a tagger: each is kept once, with all its reach around it',
  (length) => {
    const kept = passes(length, 126, 15).flatMap(({ start, end, keepFrom, keepTo }) =>
      Array.from({ length: keepTo - keepFrom }, (_, at) => {
        const piece = keepFrom + at;
        expect(start <= Math.max(0, piece - 15) && Math.min(length, piece + 16) <= end && end - start <= 126).toBe(
          true,
        );
        return piece;
      }),
    );
    expect(kept).toEqual(ids(length));
  },
);

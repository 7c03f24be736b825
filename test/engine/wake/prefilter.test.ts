import { describe, expect, it } from 'vitest';
import { prefilter } from '../../../src/engine/wake/prefilter.ts';
import type { Anchors } from '../../../src/engine/wake/anchors.ts';
import { seeded } from '../random.ts';

const anchor = (keywords: readonly string[], more: Partial<Anchors> = {}): Anchors => ({
  keywords,
  reach: [0, 0],
  ...more,
});
const places = (anchors: readonly Anchors[], text: string): readonly string[] =>
  [...prefilter(anchors)(text).places].flatMap(([index, list]) => list.map((at) => `${index}:${at}`)).sort();
const windows = (anchors: readonly Anchors[], text: string): readonly string[] =>
  [...prefilter(anchors)(text).windows]
    .flatMap(([index, list]) => list.map(([start, end]) => `${index}:${text.slice(start, end)}`))
    .sort();

describe('the prefilter', () => {
  it('sees what indexOf sees, for any keywords and any text', () => {
    const next = seeded(11);
    const word = (most: number): string => Array.from({ length: 1 + next(most) }, () => 'asißı'[next(5)]).join('');
    for (let round = 0; round < 300; round++) {
      const keywords = [...new Set(Array.from({ length: 8 }, () => word(4)))];
      const text = Array.from({ length: 12 }, () => word(9))
        .join(next(2) ? ' ' : '')
        .replace(/[asi]/g, (char) => (next(2) ? char : char.toUpperCase()));
      const seen = prefilter(keywords.map((keyword) => anchor([keyword])))(text).windows;
      const wanted = keywords.map((keyword) => text.toLowerCase().includes(keyword));
      expect(
        keywords.map((_keyword, index) => seen.has(index)),
        `${keywords.join()} in ${text}`,
      ).toEqual(wanted);
    }
  });

  it('opens a window as wide as the reach, and joins windows that touch', () => {
    expect(windows([anchor(['otter'], { reach: [2, 3] })], 'the otter swims')).toEqual(['0:e otter sw']);
    expect(windows([anchor(['ab'], { reach: [1, 1] })], '.ab.ab....ab.')).toEqual(['0:.ab.', '0:.ab.ab.']);
  });

  it('wakes by digits of the right count only, over single separators', () => {
    const digits = anchor([], { digits: [9, 11] });
    expect(windows([digits], 'x 219-09-9999 y 12345678 z 123456789012')).toEqual(['0:219-09-9999']);
    expect(windows([digits], '123 456 789, 123   456   789')).toEqual(['0:123 456 789']);
  });

  it('wants a name and digits together where an anchor says so', () => {
    const named = anchor(['steuer'], { digits: [11, 11], together: true, reach: [20, 10] });
    expect(windows([named], 'Steuer 12345678901')).toHaveLength(1);
    expect(windows([named], '12345678901 (Steuer)')).toHaveLength(1);
    expect(windows([named], 'Steuer, und viel weiter hinten dann 12345678901')).toEqual([]);
    expect(windows([named], '12345678901')).toEqual([]);
  });

  it('lets digits wake a compact pattern only where it fits their look, and says where', () => {
    const patterns = [/(?<!\d)(\d)\1-\d{4}/, /[A-Z]\d{6}(?!\d)/];
    const compact = patterns.map((pattern) => anchor([], { digits: [6, 99], pattern, compact: true }));
    expect(places(compact, 'no 33-1234, no A123456.')).toEqual(['0:3', '1:15']);
    expect(places(compact, 'no 3-1234 and no 1234567')).toEqual([]);
  });

  it('names the place where a keyword begins what the pattern begins with', () => {
    const led = anchor(['otter_', 'lamp_'], { pattern: /(?<!\w)(?:otter|lamp)_\d+/i });
    expect(places([led], 'an Otter_12, lamp_ and otterlamp')).toEqual(['0:13', '0:3']);
    expect(windows([led], 'otter_1')).toEqual([]);
    const inside = anchor(['otter'], { pattern: /\d+otter/, reach: [4, 0] });
    expect(places([inside], 'x 12otter')).toEqual([]);
    expect(windows([inside], 'x 12otter')).toEqual(['0:x 12otter']);
  });

  it('opens no window where a keyword is not worth a look', () => {
    const capital = anchor(['otter'], { worth: (text, at) => text[at] === 'O' });
    expect(windows([capital], 'otter and OTTER')).toEqual(['0:OTTER']);
  });

  it('opens no window for a pattern whose run of characters is nowhere near', () => {
    const named = anchor(['otter'], { pattern: /(?<!\w)[a-f0-9]{20}/, reach: [30, 30] });
    expect(windows([named], 'otter: 0123456789abcdef0123')).toHaveLength(1);
    expect(windows([named], 'otter: 0123456789abcdef')).toEqual([]);
  });

  it('lets any digits wake a trait, and a trait only its own anchor', () => {
    const traits = [/:[0-9a-f]{2}:/, /\d\.\d/].map((trait) => anchor([], { digits: [1, 99], trait }));
    expect(windows(traits, 'a:1f:b')).toEqual(['0:1f']);
    expect(windows(traits, 'v 1.2')).toEqual(['1:1.2']);
  });

  it('tells escapes, foreign characters, long runs and rows of short and of middling words', () => {
    const sight = prefilter([anchor([], { words: (text, start) => text[start] !== 'z' })]);
    expect(sight('plain text, naïve')).toMatchObject({ escapes: false, foreign: false, runs: [], shorts: [] });
    expect(sight('a%41')).toMatchObject({ escapes: true });
    expect(sight('a\u200bb')).toMatchObject({ foreign: true });
    expect(sight('see abcdefghijklmnop/+ now').runs).toEqual([4, 22]);
    expect(sight('word A K I A B C D E word').shorts).toEqual([5, 21]);
    expect(sight('orbit lamp kite maple copper river pencil garden velvet island ox trumpet').windows.size).toBe(0);
    expect(sight('orbit lamp kite maple copper river pencil garden velvet island oxygen trumpet').windows.size).toBe(1);
    expect(sight('orbit lamp kite maple copper river pencil garden velvet island oxygen zzz').windows.size).toBe(0);
    // a row that runs on into prose, without a short or long word between
    const row = 'orbit lamp kite maple copper river pencil garden velvet island oxygen trumpet';
    expect(sight(`${row}\nkind regards from the whole zzz`).windows.size).toBe(1);
  });
});

import { inWindow } from './in-window.ts';
import { settle } from './settle.ts';
import type { Scanner } from './scan.ts';
import type { Detector, Finding } from './types.ts';
import { keepNear, settleOrder } from './wake/windows.ts';

/**
 * A scanner in a few lines, for a few detectors and the first moments of a page, in which the scanner with its tables
 * has not come yet. It looks for one keyword after the other, and takes no disguise off.
 */

interface Run {
  readonly start: number;
  readonly end: number;
  /** Digits in it. */
  readonly count: number;
}

/** Where words and digits stand in one text. */
interface Sights {
  readonly wordsAt: (word: string) => readonly number[];
  readonly runs: () => readonly Run[];
  /** Whether what stands there is no part of a longer word. */
  readonly isApart: (start: number, end: number) => boolean;
}

const digitRun = /\d(?:[ .()/-]{0,2}\d)*/g;
const inWord = /[a-z\d]/;

function sightsOf(text: string): Sights {
  // the one letter that gets longer
  const small = text.replaceAll('İ', 'i').toLowerCase();
  const known = new Map<string, readonly number[]>();
  let runs: readonly Run[] | undefined;
  const look = (word: string): readonly number[] => {
    const places: number[] = [];
    for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) places.push(at);
    known.set(word, places);
    return places;
  };
  return {
    wordsAt: (word) => known.get(word) ?? look(word),
    runs: () =>
      (runs ??= [...small.matchAll(digitRun)].map(({ 0: run, index: start }) => ({
        start,
        end: start + run.length,
        count: run.replace(/\D/g, '').length,
      }))),
    isApart: (start, end) => !inWord.test(small.charAt(start - 1)) && !inWord.test(small.charAt(end)),
  };
}

/** The stretches in which a detector could find something, in order, not touching. */
function windowsOf(
  detector: Detector,
  length: number,
  { wordsAt, runs, isApart }: Sights,
): readonly [number, number][] {
  const { keywords, apart, digits, together, reach } = detector;
  const [least, most] = digits ?? [Infinity, 0];
  const counted = digits ? runs().filter(({ count }) => count >= least && count <= most) : [];
  const named = keywords.flatMap((word) =>
    wordsAt(word)
      .map((start) => ({ start, end: start + word.length }))
      .filter(({ start, end }) => !apart?.includes(word) || isApart(start, end)),
  );
  const windows = [...named, ...(together ? [] : counted)].map(({ start, end }): [number, number] => [
    Math.max(0, start - reach[0]),
    Math.min(length, end + reach[1]),
  ]);
  settleOrder(windows);
  if (together)
    keepNear(
      windows,
      counted.flatMap(({ start, end }) => [start, end]),
      1,
    );
  return windows;
}

/** A scanner for a few detectors, ready at once: see above. */
export function firstReader(detectors: readonly Detector[]): Scanner {
  return (text) => {
    const sights = sightsOf(text);
    const found: Finding[] = [];
    for (const detector of detectors) {
      const { id, entity, category, severity } = detector;
      let done = 0;
      for (const [start, end] of windowsOf(detector, text.length, sights)) {
        if (end <= done) continue;
        done = inWindow(detector, text, Math.max(start, done), end, ({ span, confidence = 1 }) =>
          found.push({ detector: id, entity, category, severity, span, confidence }),
        );
      }
    }
    return settle(found);
  };
}

import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import type { Examples } from '../../src/engine/detector.ts';
import { sample } from '../../src/engine/sample.ts';
import { scanner } from '../../src/engine/scan.ts';
import type { Detector } from '../../src/engine/types.ts';
import { cpuTime } from './cpu-time.ts';

/** No text may make a detector or the scanner slow: four times the text, about four times the time. */

interface DetectorFile {
  readonly default: readonly Detector[];
  readonly examples: Examples;
}

const files = import.meta.glob<DetectorFile>('../../src/detectors/*/*.ts', { eager: true });

const size = 8_000;
/** Below this, a run over `size` units is fast whatever its curve: a quadratic one takes longer. */
const floor = 12; // ms
const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function fastest(run: () => void, times: number): number {
  let best = Infinity;
  for (let time = 0; time < times; time++) {
    best = Math.min(best, cpuTime(run));
  }
  return best;
}

/** How the time grows where the text grows fourfold; 1 where it is too short to tell. */
function growthOnce(run: (text: string) => void, make: (length: number) => string, length: number): number {
  const text = make(length);
  if (fastest(() => run(text), 1) < floor) return 1;
  const once = fastest(() => run(text), 4);
  if (once < floor) return 1;
  const long = make(length * 4);
  return fastest(() => run(long), 3) / once;
}

/** A quadratic run grows sixteenfold. */
const most = 9;

/** A busy machine may spoil a measurement, but not three; what is not linear fails each time. */
function growth(run: (text: string) => void, make: (length: number) => string, length = size): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= most; attempt++) least = Math.min(least, growthOnce(run, make, length));
  return least;
}

const classes = [
  'a',
  'A',
  '0',
  'a1',
  'Aa0',
  ' ',
  '\n',
  '-',
  '.',
  '/',
  ':',
  '=',
  '"',
  '@',
  '+',
  '_',
  '_',
  '-_',
  '_.-',
  '. ',
  '%41',
  '&#6',
  '\\',
  'é',
  '1.',
  'a ',
  '1-',
  'a.',
  '(',
  '<',
  '[',
  '{',
  "'",
  'x =',
];

/** Texts that almost match: what the examples hold, cut short, and over and over. */
function nearMisses(examples: Examples): readonly string[] {
  const values = examples.match.slice(0, 3).map((text) => text.replace(/[«»]/g, ''));
  return values.flatMap((text) => [text.slice(0, -1), text.slice(0, Math.ceil(text.length * 0.6))]);
}

const inventions = ({ keywords }: Detector, examples: Examples): readonly ((length: number) => string)[] => [
  ...[...keywords.slice(0, 3), ''].flatMap((word) =>
    ['', ' ', ': ', '="', '=a', '1'].map((tail) => (length: number) => repeat(`${word}${tail}` || 'a', length)),
  ),
  ...[...keywords.slice(0, 2), ''].flatMap((word) =>
    classes.map((unit) => (length: number) => `${word}${word && '='}${repeat(unit, length)}`),
  ),
  ...nearMisses(examples).map((text) => (length: number) => repeat(text || 'a', length)),
];

describe.each(Object.entries(files))('%s', (_path, { default: detectors, examples }) => {
  it('is linear on every text that is made to slow it down', () => {
    for (const detector of detectors) {
      const run = (text: string) => void [...detector.detect(text)];
      for (const make of inventions(detector, examples)) {
        expect(growth(run, make), `${detector.id} on ${make(60)}`).toBeLessThan(most);
      }
    }
  });
});

describe('the scanner', () => {
  const scan = scanner(allDetectors);
  scan('compiled');
  const keywords = [...new Set(allDetectors.flatMap((detector) => detector.keywords))];

  it.each(classes)('is linear on %j over and over', (unit) => {
    expect(growth(scan, (length) => repeat(unit, length))).toBeLessThan(most);
  });

  it.each([
    ['- ', 4_000],
    ['part 1: a ', 24_000],
  ])('is linear on a long line of beginnings of rows: %j', (unit, length) => {
    expect(growth(scan, (size) => repeat(unit, size), length)).toBeLessThan(most);
  });

  it('is linear where every keyword follows the other', () => {
    for (const joint of [' ', '=', '', '1']) {
      const all = `${keywords.join(joint)}${joint}`; // the shorter text holds each of them too
      expect(
        growth(scan, (length) => repeat(all, length), all.length),
        joint,
      ).toBeLessThan(most);
    }
  }, 60_000);

  it.each(['{alnum:52}', '{hex:32}'])('is linear on a list of ids, which might be lines of one blob: %s', (shape) => {
    const list = Array.from({ length: 400 }, (_line, at) => sample(shape, at));
    expect(growth(scan, (length) => repeat(`${list.join('\n')}\n`, length))).toBeLessThan(most);
  });

  it('is linear on long words without a slash, of which none has a last part', () => {
    const list = Array.from({ length: 400 }, (_word, at) => sample('{alnum:20}', at)).join(' ');
    expect(growth(scan, (length) => repeat(`${list} `, length), 100_000)).toBeLessThan(most);
  });

  it('opens no bomb: base64 in base64 in base64', () => {
    const wrap = (text: string): string => Buffer.from(text).toString('base64');
    expect(growth(scan, (length) => wrap(wrap(wrap(repeat('password: x ', length)))))).toBeLessThan(most);
  });
});

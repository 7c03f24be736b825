import { describe, expect, it } from 'vitest';
import { firstDetectors } from '../../src/detectors/first.ts';
import { firstReader } from '../../src/engine/first-reader.ts';
import { scanner, type Scanner } from '../../src/engine/scan.ts';
import { detectors, type Examples } from '../../src/engine/detector.ts';
import type { Detector } from '../../src/engine/types.ts';
import { cpuTime } from './cpu-time.ts';

interface File {
  readonly default: readonly Detector[];
  readonly examples: Examples;
}
const files = import.meta.glob<File>('../../src/detectors/*/*.ts', { eager: true });
const ids = new Set(firstDetectors.map(({ id }) => id));
const texts = Object.values(files)
  .filter((file) => file.default.some(({ id }) => ids.has(id)))
  .flatMap(({ examples }) => [...examples.match, ...examples.ignore])
  .map((text) => text.replace(/[«»]/g, ''));
const told = (read: Scanner, text: string): readonly string[] =>
  read(text).map(({ detector, span }) => `${detector} ${text.slice(span.start, span.end)}`);
const [only] = [
  detectors('pii', {
    seat: {
      entity: 'SEAT',
      title: 'Seat',
      severity: 'low',
      keywords: ['seat'],
      apart: ['seat'],
      digits: [3, 4],
      together: true,
      reach: [20, 20],
      pattern: /\b\d{3,4}\b/,
    },
  }),
];

describe('the reader of the first moments', () => {
  const read = firstReader(firstDetectors);
  const scan = scanner(firstDetectors);

  it('finds in all examples what the scanner finds by the same detectors', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(told(read, text), text).toEqual(told(scan, text));
    expect(texts.filter((text) => read(text).length > 0).length).toBeGreaterThan(80);
  });

  it('finds the same in a long text that holds them all', () => {
    const long = texts
      .map((text) => `${text}\n${'We went through the notes of the last meeting. '.repeat(20)}\n`)
      .join('');
    const known = new Set(told(scan, long));
    expect(told(read, long).filter((one) => known.has(one)).length).toBeGreaterThan(known.size * 0.95);
  });

  it('wants a word and digits in each other’s reach where a detector does, and the word by itself', () => {
    const numbers = firstReader(only);
    expect(told(numbers, 'SEAT 421')).toEqual(['seat 421']);
    expect(told(numbers, 'İ seat 421')).toEqual(['seat 421']);
    expect(told(numbers, `seat ${' .'.repeat(30)} 421`)).toEqual([]);
    for (const text of ['seats 421', 'seat 12345', '421']) expect(told(numbers, text), text).toEqual([]);
  });

  it('reads a body of a megabyte in a moment', () => {
    const body = JSON.stringify({
      text: 'The key to all of it is a password that 12 people know: see //wiki. '.repeat(15_000),
    });
    expect(cpuTime(() => read(body))).toBeLessThan(4_000);
  });
});

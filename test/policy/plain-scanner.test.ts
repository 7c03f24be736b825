import { describe, expect, it } from 'vitest';
import type { Examples } from '../../src/engine/detector.ts';
import type { Detector } from '../../src/engine/types.ts';
import { plainScanner } from '../../src/policy/plain-scanner.ts';
import { isPlainSecret } from '../../src/policy/plain-secret.ts';
import { resolve } from '../../src/policy/resolve.ts';

interface DetectorFile {
  readonly default: readonly Detector[];
  readonly examples: Examples;
}

const files = Object.values(import.meta.glob<DetectorFile>('../../src/detectors/secrets/*.ts', { eager: true })).map(
  ({ default: detectors, examples }) => ({
    detectors,
    texts: examples.match.map((text) => text.replace(/[«»]/g, '')),
  }),
);

describe('the scanner for plain secrets', () => {
  it('leaves out only detectors that are never sure enough', () => {
    const left = files.flatMap(({ detectors, texts }) =>
      detectors.filter(({ guess }) => guess).flatMap((detector) => texts.map((text) => [...detector.detect(text)])),
    );
    expect(left.flat().length).toBeGreaterThan(50);
    expect(left.flat().filter(({ confidence = 1 }) => confidence >= 0.9)).toEqual([]);
  });

  it('finds all plain secrets of the examples that all detectors find', () => {
    const all = files.flatMap(({ detectors }) => detectors);
    const scan = plainScanner(all, resolve().values);
    const other = plainScanner(
      all.map((one) => ({ ...one, guess: false })),
      resolve().values,
    );
    const found = (text: string, read: typeof scan) => read(text).filter(isPlainSecret);
    const texts = files.flatMap((file) => file.texts);
    for (const text of texts) expect(found(text, scan), text).toEqual(found(text, other));
    expect(texts.filter((text) => found(text, scan).length > 0).length).toBeGreaterThan(500);
  });
});

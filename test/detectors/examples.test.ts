import { describe, expect, it } from 'vitest';
import type { Examples } from '../../src/engine/detector.ts';
import type { Detector } from '../../src/engine/types.ts';

interface DetectorFile {
  readonly default: readonly Detector[];
  readonly examples: Examples;
}

const files = import.meta.glob<DetectorFile>('../../src/detectors/*/*.ts', { eager: true });

function marked(text: string): { readonly plain: string; readonly spans: readonly string[] } {
  const spans: string[] = [];
  let plain = '';
  for (const [index, part] of text.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push(`${plain.length}-${plain.length + part.length}`);
    plain += part;
  }
  return { plain, spans };
}

describe.each(Object.entries(files))('%s', (_path, file) => {
  const found = (text: string) =>
    file.default.flatMap((detector) =>
      [...detector.detect(text)].map((match) => ({ id: detector.id, at: `${match.span.start}-${match.span.end}` })),
    );

  it('marks exactly the span of every example', () => {
    for (const text of file.examples.match) {
      const { plain, spans } = marked(text);
      expect(spans, `no « » in: ${text}`).not.toEqual([]);
      expect([...new Set(found(plain).map(({ at }) => at))], plain).toEqual(expect.arrayContaining([...spans]));
    }
  });

  it('has a matching example for every detector', () => {
    const hit = new Set(file.examples.match.flatMap((text) => found(marked(text).plain).map(({ id }) => id)));
    expect(file.default.map(({ id }) => id).filter((id) => !hit.has(id))).toEqual([]);
  });

  it('ignores its counter-examples', () => {
    expect(file.examples.ignore.length).toBeGreaterThan(0);
    for (const text of file.examples.ignore) expect(found(text), text).toEqual([]);
  });
});

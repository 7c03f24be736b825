import { describe, expect, it } from 'vitest';
import type { JudgeSpec, ReplyExample, ReplyExamples } from '../../src/engine/judge.ts';
import { segmentOf } from '../../src/engine/markdown.ts';
import { scanner } from '../../src/engine/scan.ts';
import { allDetectors } from '../../src/detectors/registry.ts';

interface JudgeFile {
  readonly default: JudgeSpec;
  readonly examples: ReplyExamples;
}

const files = import.meta.glob<JudgeFile>(['../../src/judges/*.ts', '!../../src/judges/registry.ts'], { eager: true });

function marked(text: string): { readonly plain: string; readonly spans: readonly string[] } {
  const spans: string[] = [];
  let plain = '';
  for (const [index, part] of text.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push(`${plain.length}-${plain.length + part.length} ${part}`);
    plain += part;
  }
  return { plain, spans };
}

const inspect = scanner(allDetectors);
const whole = (example: ReplyExample) => ({
  inspect,
  ...(typeof example === 'string' ? { reply: example, supplied: [] } : example),
});

describe.each(Object.entries(files))('%s', (_path, file) => {
  const found = (reply: string, example: ReplyExample) =>
    [...file.default.judge(segmentOf(reply), whole(example))].map(({ span, why }) => {
      expect(why).toMatch(/^\S.*[.?]$/s);
      return `${span.start}-${span.end} ${reply.slice(span.start, span.end)}`;
    });

  it('marks exactly the words of every example', () => {
    for (const example of file.examples.match) {
      const { plain, spans } = marked(whole(example).reply);
      expect(spans, `no « » in: ${plain}`).not.toEqual([]);
      expect(found(plain, example).sort(), plain).toEqual([...spans].sort());
    }
  });

  it('leaves its counter-examples alone', () => {
    expect(file.examples.ignore.length).toBeGreaterThan(0);
    for (const example of file.examples.ignore) {
      const { reply } = whole(example);
      expect(found(reply, example), reply).toEqual([]);
    }
  });
});

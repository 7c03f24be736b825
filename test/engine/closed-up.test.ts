import { describe, expect, it } from 'vitest';
import { closeUp } from '../../src/engine/closed-up.ts';

/** What stands in the markdown at the place of `words` in the text that is read. */
function source(markdown: string, words: string): string {
  const { segment, source: back } = closeUp(markdown);
  const start = segment.text.indexOf(words);
  const { start: from, end: to } = back({ start, end: start + words.length });
  return start < 0 ? segment.text : markdown.slice(from, to);
}

describe('a reply that is read without its marks', () => {
  it('is what a reader sees', () => {
    expect(closeUp('From 9 to 5 is **7 hours**.').segment.text).toBe('From 9 to 5 is 7 hours.');
    expect(closeUp('- A <strong>big</strong> sum: 2 + 2 = _5_').segment.text).toBe(' A big sum: 2 + 2 = 5');
    expect(closeUp('First.<br>Then').segment.text).toBe('First. Then');
    expect(closeUp('| a | b |\n|---|---|\n| 1 | 2 |').segment.text.split('\n')).toHaveLength(3);
    expect(closeUp('5\u00a0km, 1\u00a0234 and **2*3*4**').segment.text).toBe('5 km, 1\u00a0234 and 2*3*4');
    expect(closeUp('10<sup>2</sup> + 5, ~~5~~6').segment.text).toBe('10 2  + 5,   5  6');
    expect(closeUp('').segment.text).toBe('');
  });

  it('leads back to the markdown, its code, links and lists too', () => {
    expect(source('It is **7 hours**, no more.', '7 hours')).toBe('7 hours');
    expect(source('It is **7** hours, no more.', '7 hours')).toBe('7** hours');
    expect(source('See [the *old* page](https://a.test/).', 'old page')).toBe('old* page');
    const markdown = '**Run** `rm -rf x` from [here](https://a.test/x)\n\n1. **One**\n2. Two\n';
    const { segment, source: back } = closeUp(markdown);
    const at = ({ start, end }: { readonly start: number; readonly end: number }): string => markdown.slice(start, end);
    expect(segment.code.map(({ span }) => at(back(span)))).toEqual(['rm -rf x']);
    expect(segment.links.map(({ span }) => at(back(span)))).toEqual(['here']);
    expect(segment.code.map(({ span }) => segment.text.slice(span.start, span.end))).toEqual(['rm -rf x']);
    expect(segment.items?.map(({ start }) => segment.text.slice(start).trim().slice(0, 3))).toEqual(['One', 'Two']);
  });
});

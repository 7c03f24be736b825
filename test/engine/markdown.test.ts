import { describe, expect, test } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import { cpuTime } from './cpu-time.ts';

const cut = (markdown: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  markdown.slice(start, end);

describe('a reply as a segment', () => {
  test('marks become spaces of the same length; words stay where they are', () => {
    const markdown = '## Title\n> - **999** million _is_ ~~not~~ it\n1. one\n\n| a | b |\n|---|:-:|\n| 1 | 2 |';
    const { text } = segmentOf(markdown);
    expect(text).toHaveLength(markdown.length);
    expect(text.replace(/[ \t]+/g, ' ').split('\n')).toEqual([
      ' Title',
      ' 999 million is not it',
      ' one',
      '',
      ' a b ',
      ' ',
      ' 1 2 ',
    ]);
    for (const word of ['Title', '999', 'million', 'not']) expect(text.indexOf(word)).toBe(markdown.indexOf(word));
  });

  test('signs of sums are no emphasis', () => {
    expect(segmentOf('2*3*4 = 24, 2**10, 5 * 6 * 7').text).toBe('2*3*4 = 24, 2**10, 5 * 6 * 7');
  });

  test('code keeps its characters and its place', () => {
    const markdown = 'Use `a**b` or\n\n```Python\nx = "**" # [no](https://no.test)\n```\nend';
    const { code, text, links } = segmentOf(markdown);
    expect(code.map(({ span, language }) => [cut(markdown, span), language])).toEqual([
      ['a**b', ''],
      ['x = "**" # [no](https://no.test)\n', 'python'],
    ]);
    expect(code.every(({ span }) => cut(text, span) === cut(markdown, span))).toBe(true);
    expect(links).toEqual([]);
  });

  test('a fence that is still open runs to the end', () => {
    const markdown = '```sh\nls';
    expect(segmentOf(markdown).code.map(({ span }) => cut(markdown, span))).toEqual(['ls']);
  });

  test('links, pictures, definitions, bare addresses and tags', () => {
    const markdown =
      '[**text**](https://a.test/x_(y) "t") ![alt](https://b.test/p.png) ![r][pic] https://c.test/z. <img src="https://d.test/i"> <a href=\'https://e.test\'>e</a>\n\n[pic]: https://f.test/q';
    const { links, text } = segmentOf(markdown);
    expect(text).toHaveLength(markdown.length);
    expect(links.map(({ url, kind }) => `${kind} ${url}`)).toEqual([
      'link https://a.test/x_(y)',
      'image https://b.test/p.png',
      'link https://c.test/z',
      'image https://d.test/i',
      'link https://e.test',
      'image https://f.test/q',
    ]);
    expect(cut(markdown, links[0]!.span)).toBe('**text**');
  });

  test('odd input keeps its length and takes linear time', () => {
    for (const piece of ['[', '![', '*', '`', '<a ', '](', '| ', '> ', '```\n', '_a ', '\\', '[x](', '<!--']) {
      const markdown = piece.repeat(5000);
      const time = cpuTime(() => expect(segmentOf(markdown).text).toHaveLength(markdown.length));
      expect(time, piece).toBeLessThan(400);
    }
  });
});

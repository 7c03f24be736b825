import { describe, expect, it } from 'vitest';
import { seamReading } from '../../../src/engine/disguise/seams.ts';
import { plainView } from '../../../src/engine/disguise/view.ts';

const joined = (text: string): string => {
  let [read, from] = ['', 0];
  for (const { start, end } of seamReading.rewrites(plainView(text), 0, text.length)) {
    read += text.slice(from, start);
    from = end;
  }
  return read + text.slice(from);
};

describe('seams', () => {
  it.each([
    ['"AKIA" + "4711OTTER"', '"AKIA4711OTTER"'],
    ["'k'+'e'+'y'+'_'+'4f'", "'key_4f'"],
    ['"jo" "@otter.dev"', '"jo@otter.dev"'],
    ['key_<wbr>4f', 'key_4f'],
    ["'key_' || '4f'", "'key_4f'"],
    ["'key_'.\n  '4f'", "'key_4f'"],
    ["'key_' .. '4f'", "'key_4f'"],
    ['`${"key_"}${"4f"}`', '`${"key_4f"}`'],
    [`f"{'key_'}{'4f'}"`, `f"{'key_4f'}"`],
  ])('close in %s', (text, read) => {
    expect(joined(text)).toBe(read);
  });

  it.each([
    '["alpha", "beta", "gamma"]', // words alone are no value
    '"GET / HTTP/1.1" 200 "-" "Mozilla/5.0"',
    'the `word`s of a **sent**ence',
  ])('stay open in %s', (text) => {
    expect(joined(text)).toBe(text);
  });
});

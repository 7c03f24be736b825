import { describe, expect, it } from 'vitest';
import { piece, regex, wordList } from '../../src/engine/regex.ts';

const colour = piece`
  red|green
  |blue
`;

describe('regex', () => {
  it('reads a pattern over several lines as one', () => {
    const made = regex('giu')`
      \b(?:
        the (?:${colour})
        |no colour
      )\b[^\n]
    `;
    expect(made).toEqual(/\b(?:the (?:red|green|blue)|no colour)\b[^\n]/giu);
  });

  it('keeps blanks within a line, escapes, and a sign that would end the template', () => {
    expect(regex('u')`a \s{2}  [\`'"]\u00e9`).toEqual(/a \s{2}  [`'"]\u00e9/u);
  });

  it('puts a blank between the words of several lines', () => {
    const made = wordList`
      one two
      three
    `;
    expect(made).toBe('one two three');
  });
});

import { describe, expect, it } from 'vitest';
import { Automaton, characterClasses, rowBits, start } from '../../../src/engine/wake/automaton.ts';

/** The keywords that end at each place of a text, as `place: keyword`. */
function ending(automaton: Automaton<string>, classes: ReadonlyMap<number, number>, text: string): readonly string[] {
  let state = start;
  return [...text].flatMap((char, at) => {
    const kind = classes.get(char.charCodeAt(0)) ?? 0;
    const step = automaton.next[(state << rowBits) + kind] || automaton.learn(state, kind);
    state = step & ~automaton.ends;
    const found = automaton.owners(state);
    expect(step !== state).toBe(found.length > 0);
    return found.map((owner) => `${at}: ${owner}`);
  });
}

function machine(words: readonly string[]): (text: string) => readonly string[] {
  const classes = characterClasses(words);
  const automaton = new Automaton(new Map(words.map((word) => [word, [word]])), classes);
  return (text) => ending(automaton, classes, text);
}

const plainly = (words: readonly string[], text: string): readonly string[] =>
  [...text].flatMap((_char, at) =>
    words.filter((word) => text.slice(0, at + 1).endsWith(word)).map((word) => `${at}: ${word}`),
  );

describe('the machine of keywords', () => {
  it('finds words within and across words, each time it reads', () => {
    const words = ['he', 'she', 'his', 'hers', 'rsh', 's'];
    const find = machine(words);
    for (const text of ['ushers', 'hishers', 'xx', 'ushershe'])
      for (const again of [1, 2])
        expect([...find(text)].sort(), `${text} ${again}`).toEqual([...plainly(words, text)].sort());
  });

  it('grows with what it reads, over more states than half a table counts', () => {
    const words = Array.from({ length: 6_000 }, (_none, n) => `w${(n * 2_654_435_761).toString(36)}`);
    const find = machine(words);
    for (const word of words) expect(find(`-${word}`)).toContain(`${word.length}: ${word}`);
  });
});

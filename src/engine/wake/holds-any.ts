import { Automaton, characterClasses, rowBits, start } from './automaton.ts';

/**
 * Whether a text may hold one of these lower-case words, in any case; rare signs may be taken for each other. A pattern
 * of hundreds of words takes milliseconds whenever it was not used for a while, for its machine code is thrown away.
 */
export function holdsAny(words: readonly string[]): (text: string) => boolean {
  const keywords = new Map(words.map((word) => [word, [word]]));
  const classes = characterClasses(keywords.keys());
  const automaton = new Automaton(keywords, classes);
  const kinds = new Uint8Array(0x10000);
  for (const [code, kind] of classes) kinds[code] = kind;
  return (text) => {
    let state = start;
    for (let at = 0; at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)] ?? 0;
      const step = automaton.next[(state << rowBits) + kind] || automaton.learn(state, kind);
      if (step & automaton.ends) return true;
      state = step;
    }
    return false;
  };
}

/** Names of identifiers, lower case, `|` between, a space for any joint: as a pattern, and as keywords that wake. */

// Latin, Greek and Cyrillic in lower case; a class of Unicode properties takes twenty times as long to compile.
const letter = '[a-z\\u00df-\\u024f\\u0370-\\u052f]';
const isShort = new RegExp(`^(?:${letter}|[\\d. /]){1,6}$`);

/** "Account no" is none in "the account not cleared", nor "my number" in "dummy number". */
const shortStart = /^[a-z]{1,3} /;
const shortEnd = / [a-z]{1,3}$/;

/**
 * One pattern for names of a number (`ssn|social security`), to be tried on text in lower case. Short names count only
 * as whole words; longer ones anywhere, so that compounds count.
 */
export function namesPattern(names: string): RegExp {
  const all = names.split('|');
  const sources = (some: readonly string[]): string =>
    some
      .map((name) => name.replace(/[.*+?()[\]\\/]/g, '\\$&').replace(/ /g, '[\\s_.-]*'))
      .map(
        (source, at) =>
          (shortStart.test(some[at] ?? '') ? `(?<!${letter})${source}` : source) +
          (shortEnd.test(some[at] ?? '') ? `(?!${letter})` : ''),
      )
      .join('|');
  const short = all.filter((name) => isShort.test(name));
  const long = all.filter((name) => !isShort.test(name));
  return new RegExp(
    [
      ...(long.length > 0 ? [sources(long)] : []),
      ...(short.length > 0 ? [`(?<!\\d|${letter})(?:${sources(short)})(?!${letter})`] : []),
    ].join('|'),
  );
}

/** Words that every other text has: a name is looked for by its other word, where there is one. */
const everyday = new Set('license licence number registration national id no nr'.split(' '));

const rarity = (word: string): number => (everyday.has(word) ? 0 : 40) + word.length;

/** The word of a name that ordinary texts have least, as far as its length tells. */
const rarestIn = (name: string): string =>
  name.includes(' ') ? name.split(' ').reduce((best, word) => (rarity(word) > rarity(best) ? word : best), '') : name;

/** What may stand between the words of a name. */
const joints = ['', ' ', '_', '-', '.', '. '];

/** A short word stands in too many others: the name wakes as a whole then, with each of its joints. */
const shortest = 3;

const wakersIn = (name: string): readonly string[] => {
  const word = rarestIn(name);
  return word === name || word.length > shortest ? [word] : joints.map((joint) => name.replaceAll(' ', joint));
};

/** The keyword to wake by for each of these names; true where it counts only as a word of its own. */
export function wakersOf(names: string): ReadonlyMap<string, boolean> {
  const wakers = new Map<string, boolean>();
  for (const name of names.split('|')) {
    for (const waker of wakersIn(name)) {
      if (waker !== '') wakers.set(waker, (wakers.get(waker) ?? true) && name === waker && isShort.test(name));
    }
  }
  return wakers;
}

/** The keywords alone. */
export const keywordsOf = (names: string): readonly string[] => [...wakersOf(names).keys()];

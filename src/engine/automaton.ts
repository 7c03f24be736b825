/**
 * All keywords as one flat table (Aho and Corasick, 1975), case folded: a step is `next[row + class]`, where a row is
 * its first cell. A row below zero means: keywords end here, and the row is its absolute value.
 */
export interface Automaton {
  readonly next: Int32Array;
  /** The owners of the keywords that end in a row; longest suffix matches included. */
  readonly owners: ReadonlyMap<number, readonly number[]>;
}

/** Numbers the characters that keywords are made of; 0 is every other. Upper case counts as lower. */
export function characterClasses(keywords: Iterable<string>): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(0x10000);
  let width = 1;
  for (const keyword of keywords) {
    for (let at = 0; at < keyword.length; at++) {
      const code = keyword.charCodeAt(at);
      if (classes[code]) continue;
      if (width > 255) throw new Error('too many different characters in keywords');
      classes[code] = width;
      classes[keyword.charAt(at).toUpperCase().charCodeAt(0)] = width++;
    }
  }
  return { classes, width };
}

export function buildAutomaton(
  keywords: ReadonlyMap<string, readonly number[]>,
  classes: Uint8Array,
  width: number,
): Automaton {
  const states = 1 + [...keywords.keys()].reduce((sum, keyword) => sum + keyword.length, 0);
  const next = new Int32Array(states * width);
  const owners = new Map<number, readonly number[]>();
  let used = width;
  for (const [keyword, own] of keywords) {
    let row = 0;
    for (let at = 0; at < keyword.length; at++) {
      const cell = row + (classes[keyword.charCodeAt(at)] ?? 0);
      if (!next[cell]) {
        next[cell] = used;
        used += width;
      }
      row = next[cell] ?? 0;
    }
    owners.set(row, own);
  }
  link(next, owners, width);
  for (let cell = 0; cell < used; cell++) if (owners.has(next[cell] ?? 0)) next[cell] = -(next[cell] ?? 0);
  return { next: next.slice(0, used), owners };
}

/** Breadth first: missing moves borrow those of the longest proper suffix, so scanning never steps back. */
function link(next: Int32Array, owners: Map<number, readonly number[]>, width: number): void {
  const suffixes = new Int32Array(next.length / width);
  const queue: number[] = [];
  for (let char = 0; char < width; char++) if (next[char]) queue.push(next[char] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const row = queue[head] ?? 0;
    const suffix = suffixes[row / width] ?? 0;
    const inherited = owners.get(suffix);
    if (inherited) owners.set(row, [...new Set([...(owners.get(row) ?? []), ...inherited])]);
    for (let char = 0; char < width; char++) {
      const target = next[row + char] ?? 0;
      const borrowed = next[suffix + char] ?? 0;
      if (!target) next[row + char] = borrowed;
      else {
        suffixes[target / width] = borrowed;
        queue.push(target);
      }
    }
  }
}

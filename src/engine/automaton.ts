/**
 * All keywords as one flat table (Aho and Corasick, 1975), case folded: a step is `next[state * width + class]`. States
 * are numbered by depth, so that the few which ordinary text visits lie together in the cache; those in which keywords
 * end come last.
 */
export interface Automaton {
  readonly next: Uint16Array | Int32Array;
  /** Keywords end in this state and in all above it. */
  readonly firstEnd: number;
  /** The owners of the keywords that end in state `firstEnd + n`, at n; longest suffix matches included. */
  readonly owners: readonly (readonly number[])[];
}

/** Characters beyond ASCII share this many classes: a keyword may then be seen where it is not, which only costs a look. */
const foreignClasses = 32;

/** Numbers the characters that keywords are made of; 0 is every other. Upper case counts as lower. */
export function characterClasses(keywords: Iterable<string>): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(0x10000);
  const letters = new Set([...keywords].flatMap((keyword) => keyword.split('')));
  const ascii = [...letters].filter((letter) => letter < '\x80');
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    const own = code < 0x80 ? ascii.indexOf(letter) + 1 : 1 + ascii.length + (code % foreignClasses);
    classes[code] = own;
    const upper = letter.toUpperCase();
    // "ß" and "ı" have capitals that are ASCII: those keep their own class
    if (upper.length === 1 && upper < '\x80' === code < 0x80) classes[upper.charCodeAt(0)] = own;
  }
  return { classes, width: 1 + ascii.length + foreignClasses };
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
    owners.set(row, [...(owners.get(row) ?? []), ...own]);
  }
  const byDepth = [0, ...link(next, owners, width)];
  const order = [...byDepth.filter((row) => !owners.has(row)), ...byDepth.filter((row) => owners.has(row))];
  const numbers = new Int32Array(used / width);
  for (const [state, row] of order.entries()) numbers[row / width] = state;
  const moves = order.length < 0x10000 ? new Uint16Array(used) : new Int32Array(used);
  for (const [state, row] of order.entries()) {
    for (let char = 0; char < width; char++)
      moves[state * width + char] = numbers[(next[row + char] ?? 0) / width] ?? 0;
  }
  const firstEnd = order.length - owners.size;
  return { next: moves, firstEnd, owners: order.slice(firstEnd).map((row) => owners.get(row) ?? []) };
}

/**
 * Breadth first: missing moves borrow those of the longest proper suffix, so scanning never steps back. Answers the rows
 * in that order, without the first.
 */
function link(next: Int32Array, owners: Map<number, readonly number[]>, width: number): readonly number[] {
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
  return queue;
}

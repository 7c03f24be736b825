/**
 * All keywords as one flat table (Aho and Corasick, 1975), case folded: a step is `next[(state << rowBits) + class]`. States
 * are numbered by depth, so that the few which ordinary text visits lie together in the cache; those in which keywords
 * end come last.
 */
export interface Automaton<Owner> {
  readonly next: Uint16Array | Int32Array;
  /** Keywords end in this state and in all above it. */
  readonly firstEnd: number;
  /** The owners of the keywords that end in state `firstEnd + n`, at n; longest suffix matches included. */
  readonly owners: readonly (readonly Owner[])[];
}

/**
 * Classes in a row of the table. What ordinary text is made of has the first of them, so that a step mostly meets the
 * first line of the row that the cache holds. Rare signs, and characters beyond ASCII, share those that are left: a
 * keyword may then be seen where it is not, which only costs a look.
 */
export const rowBits = 7;
const width = 1 << rowBits;
/** In the order of how often prose has them; the class 0 before them is all that no keyword has. */
const own = ' etaoinsrhldcumfpgwybvkxjqz_-.0123456789"`:/,\'\n;$+|()<=@{';
const shared = width - 1 - own.length;

/** Numbers the characters that keywords are made of; all others are 0. Upper case counts as lower. */
export function characterClasses(keywords: Iterable<string>): ReadonlyMap<number, number> {
  const letters = new Set<string>();
  for (const keyword of keywords) for (let at = 0; at < keyword.length; at++) letters.add(keyword.charAt(at));
  const classes = new Map<number, number>();
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    const place = own.indexOf(letter);
    // both sigmas have one capital
    const kind = place < 0 ? width - shared + ((letter === 'ς' ? code + 1 : code) % shared) : place + 1;
    classes.set(code, kind);
    const upper = letter.toUpperCase();
    // "ß" and "ı" have capitals that are ASCII: those keep their own class
    if (upper.length === 1 && upper < '\x80' === code < 0x80) classes.set(upper.charCodeAt(0), kind);
  }
  return classes;
}

/** The keywords as a tree, a node for each of their beginnings: by node, its first child, its next sibling, its class. */
class Trie {
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly kinds: Uint8Array;
  size = 1;

  constructor(most: number) {
    this.child = new Int32Array(most);
    this.sibling = new Int32Array(most);
    this.kinds = new Uint8Array(most);
  }

  /** The child of a node for a class; 0, the root, where there is none. */
  step(node: number, kind: number): number {
    let at = this.child[node] ?? 0;
    while (at !== 0 && this.kinds[at] !== kind) at = this.sibling[at] ?? 0;
    return at;
  }

  grow(node: number, kind: number): number {
    const known = this.step(node, kind);
    if (known !== 0) return known;
    const made = this.size++;
    this.kinds[made] = kind;
    this.sibling[made] = this.child[node] ?? 0;
    this.child[node] = made;
    return made;
  }
}

type Owners<Owner> = Map<number, readonly Owner[]>;

/**
 * Breadth first: the node of each node's longest proper suffix, whose keywords end in it as well. Answers the nodes in
 * that order.
 */
function link<Owner>(
  trie: Trie,
  owners: Owners<Owner>,
): { readonly order: readonly number[]; readonly suffixes: Int32Array } {
  const suffixes = new Int32Array(trie.size);
  const order = [0];
  for (let head = 0; head < order.length; head++) {
    const node = order[head] ?? 0;
    for (let at = trie.child[node] ?? 0; at !== 0; at = trie.sibling[at] ?? 0) {
      const kind = trie.kinds[at] ?? 0;
      let suffix = node;
      let target = 0;
      while (suffix !== 0 && target === 0) {
        suffix = suffixes[suffix] ?? 0;
        target = trie.step(suffix, kind);
      }
      suffixes[at] = target;
      const inherited = owners.get(target);
      if (inherited) owners.set(at, [...new Set([...(owners.get(at) ?? []), ...inherited])]);
      order.push(at);
    }
  }
  return { order, suffixes };
}

export function buildAutomaton<Owner>(
  keywords: ReadonlyMap<string, readonly Owner[]>,
  classes: ReadonlyMap<number, number>,
): Automaton<Owner> {
  const trie = new Trie(1 + [...keywords.keys()].reduce((sum, keyword) => sum + keyword.length, 0));
  const owners: Owners<Owner> = new Map();
  for (const [keyword, own] of keywords) {
    let node = 0;
    for (let at = 0; at < keyword.length; at++) node = trie.grow(node, classes.get(keyword.charCodeAt(at)) ?? 0);
    const others = owners.get(node); // letters may share a class
    owners.set(node, others ? [...others, ...own] : own);
  }
  const { order, suffixes } = link(trie, owners);
  const byState = [...order.filter((node) => !owners.has(node)), ...order.filter((node) => owners.has(node))];
  const numbers = new Int32Array(trie.size);
  for (const [state, node] of byState.entries()) numbers[node] = state;
  const next = new (order.length < 0x10000 ? Uint16Array : Int32Array)(order.length * width);
  // missing moves are those of the suffix, so scanning never steps back; it is shorter, so its moves are there already
  for (const node of order) {
    const row = (numbers[node] ?? 0) * width;
    const from = (numbers[suffixes[node] ?? 0] ?? 0) * width;
    if (node !== 0) next.copyWithin(row, from, from + width);
    for (let at = trie.child[node] ?? 0; at !== 0; at = trie.sibling[at] ?? 0) next[row + (trie.kinds[at] ?? 0)] = numbers[at] ?? 0; // prettier-ignore
  }
  const firstEnd = order.length - owners.size;
  return { next, firstEnd, owners: byState.slice(firstEnd).map((node) => owners.get(node) ?? []) };
}

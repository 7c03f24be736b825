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

/** Whether a keyword may be seen where others stand. */
export const sharesClass = (keyword: string): boolean => [...keyword].some((sign) => !own.includes(sign));

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

/**
 * The keywords as a tree, a node for each of their beginnings: by node, its first child, its next sibling, its class.
 */
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

/** The first state: nothing of a keyword has been read. */
export const start = 1;
/** Rows there are room for at first: more than most pages of text come to. */
const firstRows = 1024;
/** A table of so many states or fewer is half as large. */
const fewStates = 0x80_00;

/**
 * All keywords as one machine (Aho and Corasick, 1975), case folded: a step is `next[(state << rowBits) + class]`, and
 * `learn` where that is 0. Its table is made as texts ask for it: of tens of thousands of states a page visits some
 * hundred, and these lie together, in the order in which they were met.
 */
export class Automaton<Owner> {
  /** Grows; to be read again after `learn`. */
  next: Uint16Array | Int32Array;
  /** Added to a state in which keywords end. */
  readonly ends: number;
  readonly #trie: Trie;
  /** By node of the tree: the keywords that end there. */
  readonly #own = new Map<number, readonly Owner[]>();
  readonly #classes: ReadonlyMap<number, number>;
  /** By node: its state; 0 before a text has come there. */
  readonly #states: Int32Array;
  /** By state: its node, the state of that node's longest proper suffix, and the keywords that end there. */
  readonly #nodes = [0, 0];
  readonly #suffixes = [start, start];
  readonly #owners: (readonly Owner[])[] = [[], []];

  constructor(keywords: ReadonlyMap<string, readonly Owner[]>, classes: ReadonlyMap<number, number>) {
    this.#classes = classes;
    this.#trie = new Trie(1 + [...keywords.keys()].reduce((sum, keyword) => sum + keyword.length, 0));
    for (const [keyword, owners] of keywords) this.#add(keyword, owners);
    const isSmall = this.#trie.size < fewStates;
    this.ends = isSmall ? fewStates : 1 << 30;
    this.next = new (isSmall ? Uint16Array : Int32Array)(firstRows << rowBits);
    this.#states = new Int32Array(this.#trie.size);
    this.#states[0] = start;
  }

  #add(keyword: string, owners: readonly Owner[]): void {
    let node = 0;
    for (let at = 0; at < keyword.length; at++)
      node = this.#trie.grow(node, this.#classes.get(keyword.charCodeAt(at)) ?? 0);
    const others = this.#own.get(node); // letters may share a class
    this.#own.set(node, others ? [...others, ...owners] : owners);
  }

  /** The owners of the keywords that end in a state; those of its suffixes too. */
  owners(state: number): readonly Owner[] {
    return this.#owners[state] ?? [];
  }

  /**
   * The step from a state by a class, with `ends` added where keywords end. Never steps back: a missing move is the
   * suffix's.
   */
  learn(state: number, kind: number): number {
    const child = this.#trie.step(this.#nodes[state] ?? 0, kind);
    let target = state === start ? start : 0;
    if (child !== 0) target = this.#stateOf(child, state, kind);
    else if (target === 0) target = this.#step(this.#suffixes[state] ?? start, kind);
    const step = this.owners(target).length > 0 ? target | this.ends : target;
    this.next[(state << rowBits) + kind] = step;
    return step;
  }

  #step(state: number, kind: number): number {
    return (this.next[(state << rowBits) + kind] || this.learn(state, kind)) & ~this.ends;
  }

  /** `parent`: the state that the node is a move from. */
  #stateOf(node: number, parent: number, kind: number): number {
    const known = this.#states[node] ?? 0;
    if (known !== 0) return known;
    const suffix = parent === start ? start : this.#step(this.#suffixes[parent] ?? start, kind);
    const made = this.#nodes.push(node) - 1;
    this.#states[node] = made;
    this.#suffixes.push(suffix);
    this.#owners.push([...new Set([...(this.#own.get(node) ?? []), ...this.owners(suffix)])]);
    if ((made + 1) << rowBits > this.next.length) this.#grow();
    return made;
  }

  #grow(): void {
    const wider = new (this.next instanceof Uint16Array ? Uint16Array : Int32Array)(this.next.length * 2);
    wider.set(this.next);
    this.next = wider;
  }
}

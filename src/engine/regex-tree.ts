/** A regular expression taken apart, as far as its running time depends on it. */
export type RegexNode =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly open: string; readonly options: readonly RegexNode[] }
  | { readonly kind: 'look'; readonly open: string; readonly options: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: RegexNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: string;
    }
  | { readonly kind: 'reference'; readonly source: string };

const isHex = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 102);
const isEnd = (sign: string): boolean => sign === '' || sign === '|' || sign === ')';

/** Hexadecimal digits from `at` on, `most` at most. */
function hexEnd(source: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && isHex(source.charCodeAt(end))) end++;
  return end;
}

/** Where an escape ends that begins at `at`. */
function escapeEnd(source: string, at: number): number {
  const sign = source.charAt(at + 1);
  const isBraced = source.charAt(at + 2) === '{';
  if ((sign === 'p' || sign === 'P' || sign === 'u') && isBraced) return source.indexOf('}', at) + 1;
  if (sign === 'k' && source.charAt(at + 2) === '<') return source.indexOf('>', at) + 1;
  if (sign === 'u' && hexEnd(source, at + 2, 4) === at + 6) return at + 6;
  if (sign === 'x' && hexEnd(source, at + 2, 2) === at + 4) return at + 4;
  if (sign === 'c') return at + 3;
  let end = at + 2;
  if (sign >= '1' && sign <= '9') while (source.charAt(end) >= '0' && source.charAt(end) <= '9') end++;
  return end;
}

function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

/** Where the character, class or escape ends that begins at `at`. */
function atomEnd(source: string, at: number): number {
  const sign = source.charAt(at);
  if (sign === '[') return classEnd(source, at);
  if (sign === '\\') return escapeEnd(source, at);
  return at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** Where what opens a group ends: `(`, `(?:`, `(?<=`, `(?<name>`. */
function openingEnd(source: string, at: number): number {
  if (source.charAt(at + 1) !== '?') return at + 1;
  const sign = source.charAt(at + 2);
  if (sign === ':' || sign === '=' || sign === '!') return at + 3;
  if (sign !== '<') return source.indexOf(':', at) + 1;
  const next = source.charAt(at + 3);
  return next === '=' || next === '!' ? at + 4 : source.indexOf('>', at) + 1;
}

const quantifier = /([*+?]|\{(\d+)(,?)(\d*)\})(\??)/y;
const quantifierSigns = '*+?{';

/** A body with its quantifier, as `quantifier` reads it. */
function repeatOf(body: RegexNode, [, sign, low = '', comma, high = '', lazy = '']: RegExpExecArray): RegexNode {
  if (low === '') {
    return { kind: 'repeat', body, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, lazy };
  }
  const least = Number(low);
  const most = comma === '' ? least : high === '' ? Infinity : Number(high);
  return { kind: 'repeat', body, least, most, lazy };
}

/** Reads a pattern from left to right, a method for each rule of its grammar. */
class RegexReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  options(): readonly RegexNode[] {
    const list = [this.#sequence()];
    while (this.#source.charAt(this.#at) === '|') {
      this.#at++;
      list.push(this.#sequence());
    }
    return list;
  }

  #sequence(): RegexNode {
    const items: RegexNode[] = [];
    while (!isEnd(this.#source.charAt(this.#at))) {
      const body = this.#single();
      const repeated = this.#repeated();
      items.push(repeated ? repeatOf(body, repeated) : body);
    }
    return { kind: 'sequence', items };
  }

  #single(): RegexNode {
    if (this.#source.charAt(this.#at) === '(') return this.#group(this.#until(openingEnd(this.#source, this.#at)));
    const source = this.#until(atomEnd(this.#source, this.#at));
    const [sign, next] = [source.charAt(0), source.charAt(1)];
    if (sign === '\\' && (next === 'k' || (next >= '1' && next <= '9'))) return { kind: 'reference', source };
    const isEdge = sign === '^' || sign === '$' || (sign === '\\' && (next === 'b' || next === 'B'));
    return { kind: isEdge ? 'edge' : 'set', source };
  }

  #group(open: string): RegexNode {
    const options = this.options();
    this.#at++; // the closing bracket
    return { kind: open.endsWith('=') || open.endsWith('!') ? 'look' : 'choice', open, options };
  }

  /** What stands from here to `end`, and goes on there. */
  #until(end: number): string {
    const part = this.#source.slice(this.#at, end);
    this.#at = end;
    return part;
  }

  #repeated(): RegExpExecArray | null {
    const sign = this.#source.charAt(this.#at);
    if (sign === '' || !quantifierSigns.includes(sign)) return null;
    quantifier.lastIndex = this.#at;
    const hit = quantifier.exec(this.#source);
    if (hit) this.#at = quantifier.lastIndex;
    return hit;
  }
}

/** The tree of a pattern's source. It has to be valid under the `u` flag: try `new RegExp(source, 'u')` first. */
export const parseRegex = (source: string): RegexNode => ({
  kind: 'choice',
  open: '(?:',
  options: new RegexReader(source).options(),
});

/** Repeats without an end are given one: no match is longer than people's identifiers are. */
const longestRepeat = 200;
/** A repeat within a repeat gets less, and so does the one around it. */
const longestInner = 60;
const longestOuter = 12;

const holdsRepeat = (node: RegexNode): boolean =>
  node.kind === 'repeat' ||
  (node.kind === 'sequence' && node.items.some(holdsRepeat)) ||
  ((node.kind === 'choice' || node.kind === 'look') && node.options.some(holdsRepeat));

function bounded({ body, least, most }: RegexNode & { kind: 'repeat' }, inside: boolean): number {
  if (most !== Infinity) return most;
  return least + (inside ? longestInner : holdsRepeat(body) ? longestOuter : longestRepeat);
}

/**
 * The source of a pattern again, with an upper bound for every repeat that has none, so that a match has a longest
 * length.
 */
export function boundedSource(node: RegexNode, inside = false): string {
  switch (node.kind) {
    case 'sequence':
      return node.items.map((item) => boundedSource(item, inside)).join('');
    case 'choice':
    case 'look':
      return `${node.open}${node.options.map((option) => boundedSource(option, inside)).join('|')})`;
    case 'repeat':
      return `${boundedSource(node.body, true)}{${node.least},${bounded(node, inside)}}${node.lazy}`;
    case 'set':
    case 'edge':
    case 'reference':
      return node.source;
  }
}

/** The most UTF-16 units that a match of the bounded pattern can have; looks count too, for they must be seen. */
export function longestMatch(node: RegexNode, inside = false): number {
  switch (node.kind) {
    case 'sequence':
      return node.items.reduce((sum, item) => sum + longestMatch(item, inside), 0);
    case 'choice':
    case 'look':
      return Math.max(...node.options.map((option) => longestMatch(option, inside)));
    case 'repeat':
      return longestMatch(node.body, true) * bounded(node, inside);
    case 'set':
      return 2;
    case 'edge':
    case 'reference':
      return 0;
  }
}

/** A regular expression taken apart, as far as its running time depends on it. */
export type RegexNode =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly open: string; readonly options: readonly RegexNode[] }
  | { readonly kind: 'look'; readonly open: string; readonly options: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly body: RegexNode; readonly least: number; readonly most: number; readonly lazy: string } // prettier-ignore
  | { readonly kind: 'reference'; readonly source: string };

const atom =
  /\[(?:\\[^]|[^\]\\])*\]|\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|c[a-z]|k<[^>]*>|[1-9]\d*|[^])|[^]/iuy;
const opening = /\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:))?/iy;
const quantifier = /([*+?]|\{(\d+)(,?)(\d*)\})(\??)/y;

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
    while (this.#source[this.#at] === '|') {
      this.#at++;
      list.push(this.#sequence());
    }
    return list;
  }

  #sequence(): RegexNode {
    const items: RegexNode[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const body = this.#single();
      const repeated = this.#eat(quantifier);
      items.push(repeated ? repeatOf(body, repeated) : body);
    }
    return { kind: 'sequence', items };
  }

  #single(): RegexNode {
    const open = this.#eat(opening);
    if (open) return this.#group(open[0]);
    const source = this.#eat(atom)?.[0] ?? '';
    if (/^\\(?:[1-9]|k<)/.test(source)) return { kind: 'reference', source };
    return { kind: /^(?:[\^$]|\\[bB])$/.test(source) ? 'edge' : 'set', source };
  }

  #group(open: string): RegexNode {
    const options = this.options();
    this.#at++; // the closing bracket
    return { kind: /[=!]$/.test(open) ? 'look' : 'choice', open, options };
  }

  #eat(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const hit = pattern.exec(this.#source);
    if (hit) this.#at = pattern.lastIndex;
    return hit;
  }
}

/** What must be a right pattern under the `u` flag; `new RegExp` says so first. */
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

/** The pattern again, every repeat with an end. */
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

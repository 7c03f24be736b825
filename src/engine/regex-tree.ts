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

/** What must be a right pattern under the `u` flag; `new RegExp` says so first. */
export function parseRegex(source: string): RegexNode {
  let at = 0;
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const hit = pattern.exec(source);
    if (hit) at = pattern.lastIndex;
    return hit;
  };

  function options(): readonly RegexNode[] {
    const list = [sequence()];
    while (source[at] === '|') {
      at++;
      list.push(sequence());
    }
    return list;
  }

  function group(open: string): RegexNode {
    const inner = options();
    at++; // the closing bracket
    return /[=!]$/.test(open) ? { kind: 'look', open, options: inner } : { kind: 'choice', open, options: inner };
  }

  function single(): RegexNode {
    const open = eat(opening);
    if (open) return group(open[0]);
    const one = eat(atom)?.[0] ?? '';
    if (/^\\(?:[1-9]|k<)/.test(one)) return { kind: 'reference', source: one };
    return { kind: /^(?:[\^$]|\\[bB])$/.test(one) ? 'edge' : 'set', source: one };
  }

  function sequence(): RegexNode {
    const items: RegexNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const body = single();
      const hit = eat(quantifier);
      if (!hit) {
        items.push(body);
        continue;
      }
      const [, sign = '', low = '', comma, high = '', lazy = ''] = hit;
      const least = low === '' ? (sign === '+' ? 1 : 0) : Number(low);
      const most =
        sign === '?' ? 1 : low === '' ? Infinity : comma === '' ? least : high === '' ? Infinity : Number(high);
      items.push({ kind: 'repeat', body, least, most, lazy });
    }
    return { kind: 'sequence', items };
  }

  return { kind: 'choice', open: '(?:', options: options() };
}

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

import { digit, kindsOf } from './char-kinds.ts';
import { parseRegex, type RegexNode } from '../regex-tree.ts';

/** What a pattern says for certain of all its matches. */

const mostTimes = 24;

/** The characters of a set that stands for few. */
function members(source: string): string {
  if (source === '\\d' || source === '[0-9]') return '0123456789';
  if (/^[^\\[.]$/u.test(source)) return source;
  if (/^\\[^\w]$/.test(source)) return source.slice(1);
  if (!/^\[[^\\^\]]{1,12}\]$/.test(source) || /[^[]-[^\]]/.test(source)) return '';
  return source.slice(1, -1);
}

/** What matches have come to so far, in lower case, of those that are at no whole keyword yet. */
type Begun = ReadonlySet<string>;

/** Follows a pattern along the keywords; undefined as soon as a match may leave them. */
class Along {
  readonly #words: ReadonlySet<string>;
  readonly #parts = new Set<string>();

  constructor(keywords: readonly string[]) {
    this.#words = new Set(keywords);
    for (const word of keywords) for (let end = 1; end < word.length; end++) this.#parts.add(word.slice(0, end));
  }

  follow(node: RegexNode, begun: Begun): Begun | undefined {
    if (begun.size === 0) return begun;
    switch (node.kind) {
      case 'look':
      case 'edge':
        return begun;
      case 'reference':
        return undefined;
      case 'set':
        return this.#next(members(node.source).toLowerCase(), begun);
      case 'choice':
        return this.#any(node.options, begun);
      case 'repeat':
        return this.#repeat(node, begun);
      case 'sequence': {
        let now: Begun | undefined = begun;
        for (const item of node.items) now = now && this.follow(item, now);
        return now;
      }
    }
  }

  #next(signs: string, begun: Begun): Begun | undefined {
    if (signs === '') return undefined;
    const longer = new Set<string>();
    for (const start of begun) {
      for (const sign of signs) {
        const text = start + sign;
        if (this.#words.has(text)) continue;
        if (!this.#parts.has(text)) return undefined;
        longer.add(text);
      }
    }
    return longer;
  }

  #any(options: readonly RegexNode[], begun: Begun): Begun | undefined {
    const all = new Set<string>();
    for (const option of options) {
      const ends = this.follow(option, begun);
      if (!ends) return undefined;
      for (const text of ends) all.add(text);
    }
    return all;
  }

  #repeat({ body, least, most }: RegexNode & { kind: 'repeat' }, begun: Begun): Begun | undefined {
    let now: Begun | undefined = begun;
    for (let time = 0; now && time < Math.min(least, mostTimes); time++) now = this.follow(body, now);
    if (!now || now.size === 0 || (most === least && least <= mostTimes)) return now;
    return least === 0 && most === 1 ? this.#any([body, { kind: 'sequence', items: [] }], now) : undefined;
  }
}

/** True where every match begins with one of the keywords (lower case). */
export const beginsWith = (pattern: RegExp, keywords: readonly string[]): boolean =>
  new Along(keywords).follow(parseRegex(pattern.source), new Set(['']))?.size === 0;

/** The most characters of a kind that certainly stand in a row. `all`: nothing else stands there. */
interface Run {
  readonly length: number;
  readonly all: boolean;
}

const isRunSet = (source: string): boolean =>
  /^(?:\\[wd/-]|[A-Za-z0-9_+/-]|\\\+|\[(?:\\[wd/+-]|[A-Za-z0-9_+/-])+\])$/.test(source);

/** `isOfKind` is told the source of a set of characters. */
export function runIn(node: RegexNode, isOfKind: (source: string) => boolean): Run {
  switch (node.kind) {
    case 'look':
    case 'edge':
      return { length: 0, all: true };
    case 'reference':
      return { length: 0, all: false };
    case 'set':
      return isOfKind(node.source) ? { length: 1, all: true } : { length: 0, all: false };
    case 'choice': {
      const options = node.options.map((option) => runIn(option, isOfKind));
      return { length: Math.min(...options.map(({ length }) => length)), all: options.every(({ all }) => all) };
    }
    case 'repeat': {
      const body = runIn(node.body, isOfKind);
      return body.all
        ? { length: body.length * node.least, all: true }
        : { length: node.least > 0 ? body.length : 0, all: false };
    }
    case 'sequence': {
      let best = 0;
      let now = 0;
      let whole = true;
      for (const { length, all } of node.items.map((item) => runIn(item, isOfKind))) {
        now = all ? now + length : 0;
        best = Math.max(best, now, length);
        whole &&= all;
      }
      return { length: whole ? now : best, all: whole };
    }
  }
}

/** How many base64 characters (letters, digits, + / _ -) stand in a row in every match. */
export const leastRun = (pattern: RegExp): number => runIn(parseRegex(pattern.source), isRunSet).length;

/** Fewest digits in a match. */
export function digitsIn(node: RegexNode, flags: string): number {
  switch (node.kind) {
    case 'set':
      return kindsOf(node.source, flags) === digit ? 1 : 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + digitsIn(item, flags), 0);
    case 'choice':
      return Math.min(...node.options.map((option) => digitsIn(option, flags)));
    case 'repeat':
      return node.least === 0 ? 0 : node.least * digitsIn(node.body, flags);
    case 'look':
    case 'edge':
    case 'reference':
      return 0;
  }
}

/** True where a digit stands in every match. */
export const needsDigit = ({ source, flags }: RegExp): boolean =>
  digitsIn(parseRegex(source), flags.replace(/[gdy]/g, '')) > 0;

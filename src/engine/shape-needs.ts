import { parseRegex, type RegexNode } from './regex-tree.ts';

/**
 * What a pattern cannot do without, told of a stretch of text by a few bits, so that of hundreds of patterns only the
 * few are tried that may match there.
 */
export interface Needs {
  /** Bit n: its first run of digits may have n of them, as it stands in the text; the last bit stands for more. */
  readonly runs: number;
  /** Fewest digits in a match. */
  readonly digits: number;
  /** Of each of these sets of kinds one must be there. */
  readonly kinds: readonly number[];
}

/** The same of a stretch: what stands in it. */
export interface Has {
  readonly runs: number;
  readonly digits: number;
  readonly kinds: number;
}

const longestRun = 30;
const allRuns = 2 ** (longestRun + 1) - 1;

const digit = 1;
const upper = 2;
const lower = 4;
const namedSigns = ' -./:(+';
const otherSign = 8 << namedSigns.length;
const beyondAscii = otherSign << 1;

/** Bit of what a character is: a digit, a capital, a small letter, one of a few signs, another. */
export function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 128) return beyondAscii;
  const sign = namedSigns.indexOf(String.fromCharCode(code));
  return sign < 0 ? otherSign : 8 << sign;
}

const known = new Map<string, number>();

function probe(source: string, flags: string): number {
  const pattern = new RegExp(`^(?:${source})$`, flags);
  // a set that names or excludes anything unusual may take what is beyond ASCII
  let kinds = /^\[\^|\\[WDSpPsux]|^\.$|[^\x00-\x7f]/.test(source) ? beyondAscii : 0;
  for (let code = 0; code < 128; code++) {
    const kind = kindOf(code);
    if ((kinds & kind) === 0 && pattern.test(String.fromCharCode(code))) kinds |= kind;
  }
  return kinds;
}

/** The kinds of characters that a set takes. */
function kindsOf(source: string, flags: string): number {
  if (source === '\\d') return digit;
  if (source.length === 1 && source !== '.') {
    const kind = kindOf(source.charCodeAt(0));
    return kind & (upper | lower) && flags.includes('i') ? upper | lower : kind;
  }
  const key = flags + source;
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = probe(source, flags);
  known.set(key, made);
  return made;
}

/** How far a match has come: no digit seen yet, within its first run of so many digits, or behind it. Bit n: n digits. */
interface Course {
  readonly before: boolean;
  readonly within: number;
  readonly behind: number;
}

const join = (a: Course, b: Course): Course => ({ before: a.before || b.before, within: a.within | b.within, behind: a.behind | b.behind }); // prettier-ignore
const same = (a: Course, b: Course): boolean => a.before === b.before && a.within === b.within && a.behind === b.behind;
const nowhere: Course = { before: false, within: 0, behind: 0 };

const afterDigit = ({ before, within, behind }: Course): Course => ({
  before: false,
  within: ((within << 1) & allRuns) | (within & (1 << longestRun)) | (before ? 2 : 0),
  behind,
});
const afterOther = ({ before, within, behind }: Course): Course => ({ before, within: 0, behind: behind | within });

/** Reads one pattern. */
class Reader {
  readonly #flags: string;
  readonly #groups: (RegexNode & { kind: 'choice' })[] = [];

  constructor(root: RegexNode, flags: string) {
    this.#flags = flags;
    this.#collect(root);
  }

  /** Groups in the order of their numbers. */
  #collect(node: RegexNode): void {
    if (node.kind === 'choice' && /^\((?!\?:)/.test(node.open)) this.#groups.push(node);
    if (node.kind === 'sequence') for (const item of node.items) this.#collect(item);
    else if (node.kind === 'repeat') this.#collect(node.body);
    else if (node.kind === 'choice' || node.kind === 'look') for (const option of node.options) this.#collect(option);
  }

  #group(source: string): RegexNode | undefined {
    const name = /^\\k(<\w+>)$/.exec(source)?.[1];
    return name ? this.#groups.find(({ open }) => open === `(?${name}`) : this.#groups[Number(source.slice(1)) - 1];
  }

  /** Where a match may be behind the node. */
  follow(node: RegexNode, course: Course): Course {
    switch (node.kind) {
      case 'look':
      case 'edge':
        return course;
      case 'reference': {
        const group = this.#group(node.source);
        return group ? this.follow(group, course) : course;
      }
      case 'set': {
        const kinds = kindsOf(node.source, this.#flags);
        return join(kinds & digit ? afterDigit(course) : nowhere, kinds & ~digit ? afterOther(course) : nowhere);
      }
      case 'sequence':
        return node.items.reduce((now, item) => this.follow(item, now), course);
      case 'choice':
        return node.options.map((option) => this.follow(option, course)).reduce(join, nowhere);
      case 'repeat':
        return this.#repeat(node, course);
    }
  }

  #repeat({ body, least, most }: RegexNode & { kind: 'repeat' }, course: Course): Course {
    let now = course;
    for (let time = 0; time < Math.min(least, longestRun); time++) now = this.follow(body, now);
    let all = now;
    for (let time = least; time < most; time++) {
      now = this.follow(body, now);
      const more = join(all, now);
      if (same(more, all)) break;
      all = more;
    }
    return all;
  }

  digits(node: RegexNode): number {
    switch (node.kind) {
      case 'set':
        return kindsOf(node.source, this.#flags) === digit ? 1 : 0;
      case 'sequence':
        return node.items.reduce((sum, item) => sum + this.digits(item), 0);
      case 'choice':
        return Math.min(...node.options.map((option) => this.digits(option)));
      case 'repeat':
        return node.least === 0 ? 0 : node.least * this.digits(node.body);
      default:
        return 0;
    }
  }

  /** Sets of kinds of which each match holds one. */
  kinds(node: RegexNode): readonly number[] {
    switch (node.kind) {
      case 'set':
        return [kindsOf(node.source, this.#flags)];
      case 'sequence':
        return node.items.flatMap((item) => this.kinds(item));
      case 'repeat':
        return node.least === 0 ? [] : this.kinds(node.body);
      case 'choice': {
        // the most telling set of each option, together
        const options = node.options.map((option) => this.kinds(option).filter((kinds) => (kinds & digit) === 0));
        return options.every(({ length }) => length > 0) ? [options.reduce((all, [first = 0]) => all | first, 0)] : [];
      }
      default:
        return [];
    }
  }

  /** True where no digit can stand beside a match: a "not" at its start or end that names them all. */
  isFenced(node: RegexNode | undefined, open: '(?<!' | '(?!'): boolean {
    return node?.kind === 'look' && node.open === open && node.options.some((option) => option.kind === 'sequence' && option.items.length === 1 && option.items[0]?.kind === 'set' && this.#takesDigits(option.items[0].source)); // prettier-ignore
  }

  #takesDigits(source: string): boolean {
    const pattern = new RegExp(`^(?:${source})$`, this.#flags);
    return [...'0123456789'].every((char) => pattern.test(char));
  }
}

/** A run that digits beside the match may make longer: all lengths from the shortest on. */
const orMore = (runs: number): number => (runs === 0 ? 0 : allRuns & ~((runs & -runs) - 1));

export function needsOf(pattern: RegExp): Needs {
  const root = parseRegex(pattern.source);
  const reader = new Reader(root, pattern.flags.replace(/[gdy]/g, ''));
  const { before, within, behind } = reader.follow(root, { before: true, within: 0, behind: 0 });
  const whole = root.kind === 'choice' && root.options.length === 1 ? root.options[0] : undefined;
  const items = whole?.kind === 'sequence' ? whole.items : [];
  const isFenced = reader.isFenced(items[0], '(?<!') && reader.isFenced(items.at(-1), '(?!');
  const runs = before ? allRuns : isFenced ? within | behind : orMore(within | behind);
  const kinds = [...new Set(reader.kinds(root))].filter((set) => (set & digit) === 0);
  return { runs, digits: reader.digits(root), kinds };
}

/** What stands in a look: digits in it are all `0`. */
export function inLook(look: string): Has {
  let runs = 0;
  let digits = 0;
  let kinds = 0;
  let run = 0;
  for (let at = 0; at < look.length; at++) {
    const kind = kindOf(look.charCodeAt(at));
    kinds |= kind;
    if (kind === digit) {
      digits++;
      run++;
    } else if (run > 0) {
      runs |= 1 << Math.min(run, longestRun);
      run = 0;
    }
  }
  if (run > 0) runs |= 1 << Math.min(run, longestRun);
  return { runs, digits, kinds };
}

export function mayHold({ runs, digits, kinds }: Needs, has: Has): boolean {
  return (runs & has.runs) !== 0 && digits <= has.digits && kinds.every((set) => (set & has.kinds) !== 0);
}

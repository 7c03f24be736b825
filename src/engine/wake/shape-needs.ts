import { keepsApart } from './apart.ts';
import { asciiIn } from './ascii-set.ts';
import { digitsIn, runIn } from './begin.ts';
import { digit, kindOf, kindsOf, letters, lower, upper } from './char-kinds.ts';
import { allRuns, FirstRun, longestRun } from './first-run.ts';
import { leadsIn, leadsOf } from './leads.ts';
import { parseRegex, type RegexNode } from '../regex-tree.ts';

/**
 * What a pattern cannot do without, told of a stretch of text by a few bits, so that of hundreds of patterns only the
 * few are tried that may match there.
 */
export interface Needs {
  /** Bit n: its first run of digits may have n of them, as it stands in the text; the last bit stands for more. */
  readonly runs: number;
  /** How a match may begin. */
  readonly leads: number;
  /** Whether it always stands apart. */
  readonly apart: boolean;
  /** Fewest digits in a match. */
  readonly digits: number;
  /** Whether letters may stand in a match. */
  readonly letters: boolean;
  /** Fewest letters and digits in a row. */
  readonly word: number;
  /** Of each of these sets of kinds one must be there. */
  readonly kinds: readonly number[];
}

/** What stands in a stretch of text, as far as patterns ask. */
interface Has {
  /** Bit n: a run of n digits stands in it. */
  readonly runs: number;
  /** How anything in it begins, and what stands apart in it. */
  readonly leads: number;
  readonly apartLeads: number;
  readonly digits: number;
  /** The most digits with no letter among them. */
  readonly bare: number;
  /** Letters and digits in its longest word. */
  readonly word: number;
  /** Bits of all kinds of characters in it. */
  readonly kinds: number;
}

/** Sets of kinds of which each match holds one; a set with digits in it would tell nothing. */
function kindsIn(node: RegexNode, flags: string): readonly number[] {
  switch (node.kind) {
    case 'set': {
      const kinds = kindsOf(node.source, flags);
      return kinds & digit ? [] : [kinds];
    }
    case 'sequence':
      return node.items.flatMap((item) => kindsIn(item, flags));
    case 'repeat':
      return node.least === 0 ? [] : kindsIn(node.body, flags);
    case 'choice': {
      const options = node.options.map((option) => kindsIn(option, flags));
      return options.every(({ length }) => length > 0) ? [options.reduce((all, [first = 0]) => all | first, 0)] : [];
    }
    case 'look':
    case 'edge':
    case 'reference':
      return [];
  }
}

function takesLetters(node: RegexNode, flags: string): boolean {
  switch (node.kind) {
    case 'set':
      return (kindsOf(node.source, flags) & letters) !== 0;
    case 'sequence':
      return node.items.some((item) => takesLetters(item, flags));
    case 'repeat':
      return takesLetters(node.body, flags);
    case 'choice':
      return node.options.some((option) => takesLetters(option, flags));
    case 'look':
    case 'edge':
      return false;
    case 'reference':
      return true;
  }
}

const digitSigns = '0123456789';

function takesAllDigits(source: string, flags: string): boolean {
  const taken = asciiIn(source, flags);
  for (let at = 0; at < digitSigns.length; at++) if (taken[digitSigns.charCodeAt(at)] === 0) return false;
  return true;
}

/** True where no digit can stand on that side of a match: a "not" at its start or end that names them all. */
function isFence(node: RegexNode | undefined, open: '(?<!' | '(?!', flags: string): boolean {
  if (node?.kind !== 'look' || node.open !== open) return false;
  return node.options.some((option) => {
    const [only, more] = option.kind === 'sequence' ? option.items : [];
    return only?.kind === 'set' && more === undefined && takesAllDigits(only.source, flags);
  });
}

/** A run that digits beside the match may make longer: all lengths from the shortest on. */
const orMore = (runs: number): number => allRuns & ~((runs & -runs) - 1);

/** More ways than this are taken together. */
const mostWays = 8;

/** The pattern once for each option of its outermost choice. */
function waysOf(root: RegexNode): readonly (readonly RegexNode[])[] {
  if (root.kind === 'choice' && root.options.length === 1) return waysOf(root.options[0] ?? root);
  if (root.kind === 'choice') return root.options.length > mostWays ? [[root]] : root.options.flatMap(waysOf);
  if (root.kind !== 'sequence') return [[root]];
  const at = root.items.findIndex((item) => item.kind === 'choice');
  const choice = root.items[at];
  if (choice?.kind !== 'choice' || choice.options.length > mostWays) return [root.items];
  return choice.options.map((option) => [...root.items.slice(0, at), option, ...root.items.slice(at + 1)]);
}

/** What a match needs, for each way in which it may be written. */
export function needsOf(pattern: RegExp): readonly Needs[] {
  const root = parseRegex(pattern.source);
  const flags = pattern.flags.replace(/[gdy]/g, '');
  const first = new FirstRun(root, flags);
  return waysOf(root).map((items) => {
    const way = { kind: 'sequence', items } as const;
    const runs = first.of(way);
    const isFenced = isFence(items[0], '(?<!', flags) && isFence(items.at(-1), '(?!', flags);
    return {
      runs: isFenced ? runs : orMore(runs),
      leads: leadsOf(way, flags),
      apart: keepsApart(items[0], flags),
      digits: digitsIn(way, flags),
      letters: takesLetters(way, flags),
      word: runIn(way, (source) => (kindsOf(source, flags) & ~(digit | upper | lower)) === 0).length,
      kinds: [...new Set(kindsIn(way, flags))],
    };
  });
}

/** What stands in a look: digits in it are all `0`. */
export function inLook(look: string): Has {
  let [runs, digits, kinds, longest, run, word, bare, mostBare] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at <= look.length; at++) {
    const kind = at < look.length ? kindOf(look.charCodeAt(at)) : 0;
    kinds |= kind;
    if (kind === digit) {
      digits++;
      bare++;
      run++;
    } else if (run > 0) {
      runs |= 1 << Math.min(run, longestRun);
      run = 0;
    }
    mostBare = Math.max(mostBare, bare);
    if (kind & letters) bare = 0;
    word = kind & (digit | upper | lower) ? word + 1 : 0;
    longest = Math.max(longest, word);
  }
  return { runs, digits, kinds, bare: mostBare, word: longest, ...leadsIn(look) };
}

/** False where none of the ways in which a match is written may stand there. */
export function mayHoldAny(ways: readonly Needs[], has: Has): boolean {
  for (const way of ways) if (mayHold(way, has)) return true;
  return false;
}

function mayHold(needs: Needs, has: Has): boolean {
  return (
    (needs.runs & has.runs) !== 0 &&
    (needs.leads & (needs.apart ? has.apartLeads : has.leads)) !== 0 &&
    needs.digits <= (needs.letters ? has.digits : has.bare) &&
    needs.word <= has.word &&
    hasEach(needs.kinds, has.kinds)
  );
}

function hasEach(sets: readonly number[], kinds: number): boolean {
  for (const set of sets) if ((set & kinds) === 0) return false;
  return true;
}

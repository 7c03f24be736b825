import { longestMatch, parseRegex, type RegexNode } from './regex-tree.ts';

/**
 * Whether a pattern of somebody's own takes linear time. Refused is what makes an engine try many ways to cut one text
 * into parts: repeats in repeats, neighbouring repeats that take the same characters, references back. Refuses some
 * harmless patterns too; each has a plain form.
 */

/** Characters that sets are told apart by: Latin, and some of every other kind. */
const probes = [
  ...Array.from({ length: 0x180 }, (_none, code) => String.fromCharCode(code)),
  'Ж',
  'α',
  '中',
  'あ',
  '한',
  'ع',
  '😀',
  '–',
  '’',
];
/** How many ways small choices may be combined before it counts. */
const mostWays = 256;
const longestAllowed = 4_000;

type Chars = ReadonlySet<string>;

/** A part of a sequence: what it can take, whether it must take something, and whether it has a choice how much. */
interface Piece {
  readonly chars: Chars;
  /** What it can begin with. */
  readonly heads: Chars;
  readonly must: boolean;
  /** In how many ways it can take what it takes; 1 is fixed. */
  readonly ways: number;
  readonly source: string;
}

/** Carries the reason out of the walk. */
class Refused extends Error {}

const overlap = (a: Chars, b: Chars): boolean => [...a].some((char) => b.has(char));
const union = (sets: readonly Chars[]): Chars => new Set(sets.flatMap((set) => [...set]));
const long = (piece: Piece): boolean => piece.ways > 4;

const plain = (chars: Chars, source: string): Piece => ({ chars, heads: chars, must: true, ways: 1, source });

function charsOf(source: string, flags: string): Chars {
  const pattern = new RegExp(`^(?:${source})$`, `${flags}u`);
  return new Set(probes.filter((char) => pattern.test(char)));
}

function show(node: RegexNode): string {
  if (node.kind === 'sequence') return node.items.map(show).join('');
  if (node.kind === 'choice' || node.kind === 'look') return `${node.open}${node.options.map(show).join('|')})`;
  if (node.kind !== 'repeat') return node.source;
  const { least, most } = node;
  const sign =
    most === Infinity
      ? least === 0
        ? '*'
        : least === 1
          ? '+'
          : `{${least},}`
      : most === 1 && least === 0
        ? '?'
        : `{${least},${most}}`;
  return `${show(node.body)}${sign}${node.lazy}`;
}

class Checker {
  readonly #flags: string;

  constructor(flags: string) {
    this.#flags = flags;
  }

  pieces(node: RegexNode): readonly Piece[] {
    const source = show(node);
    switch (node.kind) {
      case 'edge':
        return [];
      case 'reference':
        throw new Refused(`"${source}" refers back to a group, which can take forever. Write the part out again`);
      case 'set':
        return [plain(charsOf(source, this.#flags), source)];
      case 'sequence':
        return node.items.flatMap((item) => this.pieces(item));
      case 'look':
        return this.#look(node, source);
      case 'choice':
        return this.#choice(node.options, source);
      case 'repeat':
        return [this.#repeat(node, source)];
    }
  }

  #look(node: RegexNode & { kind: 'look' }, source: string): readonly Piece[] {
    for (const option of node.options) this.sequence(this.pieces(option));
    const endless = (part: RegexNode): boolean =>
      part.kind === 'repeat'
        ? part.most === Infinity || endless(part.body)
        : part.kind === 'sequence'
          ? part.items.some(endless)
          : part.kind === 'choice' && part.options.some(endless);
    if (node.open.includes('<') && node.options.some(endless)) {
      throw new Refused(`"${source}" looks back without an end. Give the repeat in it an end, such as {0,20}`);
    }
    return [];
  }

  #choice(options: readonly RegexNode[], source: string): readonly Piece[] {
    const all = options.map((option) => this.pieces(option));
    if (all.length === 1) return all[0] ?? [];
    all.forEach((pieces) => this.sequence(pieces));
    const inner = Math.max(...all.map((pieces) => pieces.reduce((product, { ways }) => product * ways, 1)));
    const alike = all.some((one, at) => all.slice(at + 1).some((other) => overlap(first(one), first(other))));
    return [
      {
        chars: union(all.flat().map(({ chars }) => chars)),
        heads: union(all.map(first)),
        must: all.every((pieces) => pieces.some(({ must }) => must)),
        ways: inner * (alike ? all.length : 1),
        source,
      },
    ];
  }

  #repeat({ body, least, most }: RegexNode & { kind: 'repeat' }, source: string): Piece {
    const inner = this.pieces(body);
    this.sequence(inner);
    const chars = union(inner.map((piece) => piece.chars));
    const [head, ...rest] = inner;
    const fenced = head?.ways === 1 && head.must && rest.every((piece) => !overlap(head.chars, piece.chars));
    if (most > 1 && inner.some(({ ways }) => ways > 1) && !fenced) {
      throw new Refused(
        `"${source}" is a repeat within a repeat, which can take forever. Let it have one repeat, or begin its inside with a sign that stands nowhere else in it, as in "(?:-\\d+)*"`,
      );
    }
    if (most > 1 && !inner.some(({ must }) => must)) {
      throw new Refused(`"${source}" repeats what may be nothing. Take the inner "?" or "*" away`);
    }
    const ways =
      (most === Infinity ? 201 : most - least + 1) *
      (most === 1 ? inner.reduce((product, piece) => product * piece.ways, 1) : 1);
    return { chars, heads: first(inner), must: least > 0 && inner.some(({ must }) => must), ways, source };
  }

  /** Refuses neighbours that can take each other's characters. */
  sequence(pieces: readonly Piece[]): void {
    let small = 1;
    for (const [at, piece] of pieces.entries()) {
      if (!long(piece)) {
        small *= piece.ways;
        continue;
      }
      for (const next of pieces.slice(at + 1)) {
        if (long(next) && overlap(piece.chars, next.heads)) {
          throw new Refused(
            `"${piece.source}" and "${next.source}" can take the same characters, which can take forever. Put a sign between them that the first cannot take, or make one of them a fixed count`,
          );
        }
        if (next.must && !overlap(piece.chars, next.chars)) break;
      }
    }
    if (small > mostWays) throw new Refused('it has too many optional parts in a row. Make fewer of them optional');
  }
}

/** The characters that a sequence can begin with. */
function first(pieces: readonly Piece[]): Chars {
  const end = pieces.findIndex(({ must }) => must);
  return union((end < 0 ? pieces : pieces.slice(0, end + 1)).map(({ heads }) => heads));
}

/** Why a pattern may not be used, with the fix; undefined where it takes linear time. `flags`: '' or 'i'. */
export function regexTrouble(source: string, flags = ''): string | undefined {
  try {
    void new RegExp(source, `${flags}u`);
  } catch (error) {
    return `${(error as Error).message.replace(/^Invalid regular expression: /, 'is no regular expression: ')}. Mend it`;
  }
  try {
    const tree = parseRegex(source);
    const checker = new Checker(flags);
    checker.sequence(checker.pieces(tree));
    if (longestMatch(tree) > longestAllowed) return 'its matches may be too long. Give its repeats smaller ends';
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

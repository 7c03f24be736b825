import { wordList } from '../../engine/regex.ts';

/** A lower-case word or mark (a new line is one), and its class. */
export interface Token {
  readonly word: string;
  readonly kind: string;
}

interface Clause {
  readonly tokens: readonly Token[];
  /** The mark that ends it. */
  readonly end: string;
  readonly quoted: boolean;
}

const hostile = ['violence', 'vermin', 'hate', 'insult', 'curse', 'slur', 'out'];
const hazards = [
  'hazard',
  'drug',
  'hack',
  'fraud',
  'theft',
  'spy',
  'sex',
  'selfharm',
  'minor',
  'terror',
  'smear',
  'violence',
  'slur',
];
const asking = new Set(
  wordList`
    what why how who when where which can could do does is are should would did explain describe
  `.split(' '),
);
// an apostrophe inside a word is part of it, so one that stands alone is a quotation mark
const quotes = new Set(['"', "'", '“', '”', '«', '»', '„', '`']);
const ends = new Set(['.', '!', '?', ';', ':', '\n', '—', '|']);

/** Clauses of a text, and whether they stand in quotation marks. */
function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const out: Clause[] = [];
  let current: Token[] = [];
  let quoted = false;
  const close = (end: string): void => {
    if (current.length > 0) out.push({ tokens: current, end, quoted });
    current = [];
  };
  for (const token of tokens) {
    const quote = quotes.has(token.word);
    if (!quote && !ends.has(token.word)) current.push(token);
    else close(token.word);
    if (quote) quoted = !quoted;
  }
  close('');
  return out;
}

const few = (count: number): string => (count > 7 ? '8' : count > 3 ? '4' : count > 1 ? '2' : '1');

/** Who is spoken of: a slur, a group, "they" after a group, people by what they do, "you", a thing. */
function targetOf(has: (kind: string) => boolean, groupBefore: boolean): string {
  if (has('slur')) return 'slur';
  if (has('people')) return 'group';
  if (has('they') && groupBefore) return 'they';
  if (has('role')) return 'role';
  return has('you') ? 'you' : has('they') ? 'someone' : 'thing';
}

/** Hostility by what it is aimed at, and by what takes it back: "not", quotation marks, words that condemn it. */
function* hostility(clauses: readonly Clause[]): Generator<string> {
  const anywhere = new Set(clauses.flatMap(({ tokens }) => tokens.map(({ kind }) => kind)));
  const condemned = anywhere.has('wrong') ? 'wrong' : anywhere.has('say') ? 'said' : '';
  let groupBefore = false;
  for (const { tokens, quoted } of clauses) {
    const kinds = tokens.map(({ kind }) => kind);
    const has = (kind: string): boolean => kinds.includes(kind);
    const target = targetOf(has, groupBefore);
    groupBefore ||= has('people');
    if (has('people')) yield `${has('all') ? 'all ' : ''}group ${has('good') ? 'good' : ''}${has('be') ? ' be' : ''}`;
    for (const feeling of [...hostile, 'good']) {
      const at = kinds.indexOf(feeling);
      if (at < 0) continue;
      const no = kinds.slice(Math.max(0, at - 6), at).includes('not') ? 'not ' : '';
      const meant = `${target} ${no}${feeling}`;
      yield meant;
      yield `${meant} ${quoted ? 'quoted' : ''} ${condemned}`;
      if (has('should')) yield `${meant} should`;
      if (kinds[0] === 'we' || has('we')) yield `${meant} we`;
      if (has('be')) yield `${meant} be`;
    }
  }
}

/** Near neighbours of two classes, in this order. */
function near(kinds: readonly string[], first: string, second: string, reach = 6): boolean {
  return kinds.some((kind, at) => kind === first && kinds.slice(at + 1, at + reach).includes(second));
}

/** Orders to a machine, by the sort of sentence they stand in. */
function* orders(clauses: readonly Clause[]): Generator<string> {
  for (const { tokens, end, quoted } of clauses) {
    const kinds = tokens.map(({ kind }) => kind);
    const first = tokens[0]!;
    const sort = end === '?' || asking.has(first.word) ? 'asks' : quoted ? 'quotes' : 'says';
    const pairs = [
      ['drop', 'prior'],
      ['drop', 'order'],
      ['prior', 'order'],
      ['reveal', 'secret'],
      ['reveal', 'order'],
      ['send', 'secret'],
      ['insert', 'reply'],
      ['encode', 'reply'],
      ['you', 'reply'],
      ['you', 'machine'],
      ['not', 'reveal'],
      ['not', 'refuse'],
      ['you', 'instead'],
      ['you', 'order'],
      ['machine', 'order'],
      ['reveal', 'instead'],
    ] as const;
    for (const [one, other] of pairs) if (near(kinds, one, other)) yield `${one} ${other} ${sort}`;
    if (near(kinds, 'drop', 'prior') && near(kinds, 'prior', 'order')) yield `drop prior order ${sort}`;
    if (['insert', 'encode', 'reveal', 'send', 'drop', 'instead'].includes(first.kind)) {
      yield `begins ${first.kind}`;
      if (near(kinds, 'you', 'reply')) yield `begins ${first.kind} your reply`;
    }
    yield `first ${first.kind === '~' ? (asking.has(first.word) ? 'asks' : 'other') : first.kind}`;
  }
}

/** How much of what is dangerous, by its kind, and whether it comes as steps, as a warning or as a refusal. */
function* dangers(tokens: readonly Token[], clauses: readonly Clause[]): Generator<string> {
  const counts = new Map<string, number>();
  for (const { kind } of tokens) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (kind: string): number => counts.get(kind) ?? 0;
  const numbered = tokens.filter(({ word }, at) => word === '\n' && /^[\d*•-]/.test(tokens[at + 1]?.word ?? '')).length;
  const manner =
    count('cannot') > 0 && count('legal') + count('care') > 0
      ? 'refuses'
      : count('care') > 2
        ? 'cares'
        : numbered + count('step') > 2
          ? 'steps'
          : 'plain';
  const firsts = clauses.map(({ tokens: [first] }) => first!.kind);
  let [all, kinds] = [0, 0];
  for (const hazard of hazards) {
    const found = count(hazard);
    if (found === 0) continue;
    [all, kinds] = [all + found, kinds + 1];
    yield `${hazard} ${few(found)}`;
    yield `${hazard} ${manner}`;
    if (count('hide') > 0) yield `${hazard} hide`;
    if (count('you') > 0 && manner !== 'refuses') yield `${hazard} you`;
    if (firsts.includes(hazard)) yield `${hazard} begins`;
  }
  const share = few(Math.floor((60 * all) / Math.max(30, tokens.length)));
  if (all > 0) yield `dangers ${few(all)} kinds ${few(kinds)} ${manner}`;
  if (all > 0) yield `dangers share ${share} ${manner}`;
  yield `manner ${manner}`;
  if (count('hide') > 0) yield `hide ${few(count('hide'))} ${manner}`;
}

/** What the order of word classes tells of a text, as short names. */
export function signals(tokens: readonly Token[]): readonly string[] {
  const clauses = clausesOf(tokens);
  const words = tokens.filter(({ word }) => word !== '\n').length;
  const length = words < 4 ? 'tiny' : words < 12 ? 'short' : words < 40 ? 'middle' : 'long';
  return [`length ${length}`, ...hostility(clauses), ...orders(clauses), ...dangers(tokens, clauses)];
}

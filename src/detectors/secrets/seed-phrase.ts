import { regex } from '../../engine/regex.ts';
import { isSeedPhrase, maySeed, phraseLengths, seedRows, type SeedWord } from '../../engine/bip39.ts';
import type { Examples } from '../../engine/detector.ts';
import type { Detector, Match } from '../../engine/types.ts';

/** Recovery phrases of wallets (BIP-39, English list): by their checksum, or by words around that name them. */

const names = regex('i')`
  seed|mnemonic|recovery|wallet|metamask|ledger|trezor|bip-?39|phantom|exodus|electrum|coinbase
  |backup (?:words|phrase)
  |(?:12|18|24|twelve|twenty.?four)[ -]words?
  |secret phrase|wiederherstell|semilla|frase|phrase|portefeuille|portafogli|carteira|кошел|сид-фраз|助记词
  |ニーモニック|니모닉
`;
/** More words in a row are a word list. */
const longest = 60;
const contextReach = 160;

/** Numbered words in the order of their numbers: two columns are read row by row. */
function inOrder(text: string, words: readonly SeedWord[]): readonly SeedWord[] {
  const numbers = words.map(({ start }) =>
    Number(/(\d{1,2})[.):]?\s*$/.exec(text.slice(Math.max(0, start - 8), start))?.[1]),
  );
  const isWhole =
    new Set(numbers).size === words.length && numbers.every((number) => number > 0 && number <= words.length);
  return isWhole ? words.toSorted((a, b) => numbers[words.indexOf(a)]! - numbers[words.indexOf(b)]!) : words;
}

function phrase(text: string, words: readonly SeedWord[], named: boolean): Match | undefined {
  const span = (some: readonly SeedWord[], confidence: number): Match => ({
    span: { start: some[0]?.start ?? 0, end: some.at(-1)?.end ?? 0 },
    confidence,
  });
  const ordered = inOrder(text, words).map(({ number }) => number);
  if (phraseLengths.some((length) => length === words.length) && isSeedPhrase(ordered))
    return span(words, named ? 1 : 0.9);
  for (const length of phraseLengths) {
    for (let from = words.length - length; from >= 0; from--) {
      const some = words.slice(from, from + length);
      if (isSeedPhrase(some.map(({ number }) => number))) return span(some, named ? 1 : 0.9);
    }
  }
  if (!named) return undefined;
  const fitting = phraseLengths.find((length) => length <= words.length) ?? 12;
  return span(words.length - fitting > 2 ? words : words.slice(words.length - fitting), 0.8);
}

/** A row of exactly so many words as a phrase has, without the full stops of a sentence: prose rarely is. */
const standsAlone = (row: string, count: number): boolean =>
  phraseLengths.some((length) => length === count) && !/[a-z][.;:"]/i.test(row);

/** A row with what its sentence has around it falls apart at quotes and stops, and at the ends of lines. */
const edges = [/["'`“”„«».;:]/, /["'`“”„«».;:\n]/];

function* partsOf(text: string, words: readonly SeedWord[], edge: RegExp): Iterable<readonly SeedWord[]> {
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const next = words[at];
    if (next && !edge.test(text.slice(words[at - 1]?.end, next.start))) continue;
    if (at - from < words.length) yield words.slice(from, at);
    from = at;
  }
}

function* detect(text: string, wanted: 'named' | 'unnamed'): Iterable<Match> {
  for (const words of seedRows(text, 12)) {
    if (words.length > longest || new Set(words.map(({ number }) => number)).size < 6) continue;
    const from = words[0]?.start ?? 0;
    const to = words.at(-1)?.end ?? 0;
    const around = `${text.slice(Math.max(0, from - contextReach), words.at(-12)?.start)} ${text.slice(to, to + contextReach)}`;
    const named = wanted === 'named' && names.test(around);
    if (!named && wanted === 'named') continue;
    const rows = named ? [words] : [words, ...edges.flatMap((edge) => [...partsOf(text, words, edge)])];
    for (const row of rows) {
      const written = text.slice(row[0]?.start, row.at(-1)?.end);
      const found = named || standsAlone(written, row.length) ? phrase(text, row, named) : undefined;
      if (!found) continue;
      yield found;
      break;
    }
  }
}

const common = {
  category: 'secret',
  entity: 'SEED_PHRASE',
  title: 'Recovery phrase of a wallet',
  severity: 'critical',
} as const;
const keywords = [
  'seed',
  'mnemonic',
  'recovery',
  'wallet',
  'bip39',
  'bip-39',
  'phrase',
  'metamask',
  'ledger',
  'trezor',
  'phantom',
  'exodus',
  'electrum',
  '12 word',
  '24 word',
  'backup word',
  'frase',
  'carteira',
  'semilla',
  'wiederherstell',
  '助记词',
];

export default [
  { ...common, id: 'seed-phrase', keywords, reach: [240, 420], detect: (text) => detect(text, 'named') },
  {
    ...common,
    id: 'seed-phrase-unnamed',
    keywords: [],
    words: maySeed,
    reach: [1, 1],
    detect: (text) => detect(text, 'unnamed'),
  },
] satisfies readonly Detector[];

const valid = 'legal winner thank year wave sausage worth ' + 'useful legal winner thank yellow'; // BIP-39's own test vector
const unchecked =
  'otter'.replace('otter', 'orbit lamp kitten maple copper river pencil garden ') + 'velvet island trumpet oxygen';

const columns = valid
  .split(' ')
  .map((word, at, all) => (at < 6 ? `${at > 0 ? `${at + 1}. ` : ''}${word}           ${at + 7}. ${all[at + 6]}` : ''))
  .filter(Boolean)
  .join('\n');

export const examples: Examples = {
  match: [
    `so «${valid}».`,
    `reads from "«${valid}»"\ndescribe this exhibit`,
    `my recovery phrase is «${unchecked}» how do i import it?`,
    `wallet backup:\n«${valid.split(' ').join('\n2. ')}»`,
    `what are these\n1. «${columns}»`,
  ],
  ignore: [
    unchecked, // no checksum, nothing that names it
    'a seed phrase has twelve or twenty-four words from a list of 2048',
    'abandon ability able about above absent absorb abstract absurd abuse access accident', // how the list starts
    'please review this sentence about family garden plans because winter weather will arrive early',
  ],
};

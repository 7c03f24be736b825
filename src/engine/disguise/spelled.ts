import { lightened } from '../light-regex.ts';
import { piece, regex } from '../regex.ts';
import type { Rewrite, View } from './view.ts';
import type { Woken } from './woken.ts';

/** The signs of an address written as words, in the languages a person may use: `jo at acme dot com`. */

const at = piece`
  at|@|at-sign|at sign|ät|arroba|arobase|chiocciola|klammeraffe|apenstaartje|małpa|собака|аф|골뱅이|앳|アットマーク|アット
  |艾特|圈a|آت|שטרודל|कैट|एट|a còng|zavináč|kukac|krøllalfa|snabel-a|arond|παπάκι|равлик|miukumauku|majmun
  |kuyruklu a
`;
/** Also "and" in French: only before a Turkish dot. */
const atTurkish = 'et(?=\\s[\\w-]{1,40}\\snokta\\s)';
const dot = piece`
  dot|\.|period|punkt|point|punto|ponto|punt|kropka|точка|nokta|nukta|tochka|pkt|점|닷|ドット|点|點|دوت|نقطة|נקודה
  |डॉट|chấm|tečka|bodka|pont|punktum|punct|titik|τελεία|крапка|piste|točka|tačka
`;

/** The dot's words wake the reading: "at" alone stands in every second sentence. */
const signMarkers = {
  keywords: [
    ...`${dot}|${at}`
      .split('|')
      .filter((word) => !['at', '@', '\\.', 'аф', 'punct', 'piste', 'pont', '点', '點', '점'].includes(word))
      .flatMap((word) => [` ${word} `, `${word}]`, `${word})`]),
    'at]',
    '(@',
    '[@',
    '{@',
    '(.)',
    '[.]',
    'at)',
    '[at',
    '(at',
    '{at',
    '<at',
    '{dot',
    '<dot',
    '(a)',
    '[a]',
    '_at_',
    '-at-',
    '_dot_',
    '-dot-',
    ' @ ',
  ],
  reach: [120, 120],
} as const;

/** In brackets without blanks: `jo(a)acme.fi`. */
const glued = '[(\\[{][aäà][)\\]}](?=[\\w-]{1,40}\\.[a-z])';
const sign = (words: string, extra = '(?!)'): RegExp =>
  new RegExp(
    `(?<=[\\w-])(?:\\s?[[({<_*-]\\s?(?:${words})\\s?[\\])}>_*-]\\s?|\\s(?:${words})\\s|${extra})(?=[\\w-])`,
    'giu',
  );
const atSign = sign(`${at}|${atTurkish}`, glued);
const dotSign = sign(dot);
/** Only in an address: a word at a word, dot, a top-level domain. */
const address = regex('giu')`
  [\w+-]{1,40}(?:(?:\.|\s?[[({<_*-]\s?(?:${dot})\s?[\])}>_*-]\s?|\s(?:${dot})\s)[\w+-]{1,40}){0,3}(?:
    \s?@\s?
    |\s?[[({<_*-]\s?(?:${at})\s?[\])}>_*-]\s?
    |\s(?:${at}|${atTurkish})\s|${glued}
  )[\w-]{1,40}(?:(?:\.|\s?[[({<_*-]\s?(?:${dot})\s?[\])}>_*-]\s?|\s(?:${dot})\s)[\w-]{1,40}){1,4}
  (?![\w-]|\s(?:at|@)\s)
`;

/** "Only at this point do", "at noon dot the": English says `at` and no `point`, and no address ends so. */
const sentence = /\sat\s.*\spoint\s|\s(?:the|a|an|and|if|we|to|of|on|or|by|up)$/i;

/** The three patterns; made when first woken, which most pages never do, and then quickly. */
const light: RegExp[] = [];

function* spelledSigns(view: View, start: number, end: number): Iterable<Rewrite> {
  for (const hit of view.text.slice(start, end).matchAll((light[0] ??= lightened(address)))) {
    if (sentence.test(hit[0])) continue;
    const from = start + hit.index;
    const found: Rewrite[] = [];
    for (const [index, pattern] of [atSign, dotSign].entries()) {
      for (const word of hit[0].matchAll((light[index + 1] ??= lightened(pattern)))) {
        found.push({ start: from + word.index, end: from + word.index + word[0].length, text: '@.'.charAt(index) });
      }
    }
    yield* found.sort((a, b) => a.start - b.start);
  }
}

export const signReading: Woken = { markers: signMarkers, rewrites: spelledSigns };

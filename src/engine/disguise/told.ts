import { isWord } from '../ascii.ts';
import { regex, wordList } from '../regex.ts';
import { sidesOf } from './beside-name.ts';
import { isOrdinary } from '../no-secret.ts';
import { ciphers, shiftedBy, type Cipher } from './ciphers.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Words in a cipher that the text names: `rot13: …`, `read it backwards: …`. */

/** `·` stands for a blank. */
const names: Readonly<Record<keyof typeof ciphers, string>> = {
  rot13: 'rot13 rot-13 rot_13 n-za-m',
  rot18: 'rot18 rot-18 rot13.5',
  rot47: 'rot47 rot-47 rot_47',
  atbash: 'atbash',
  reversed: wordList`
    backward reversed reverse·this reverse·it reverse·the rückwärts rueckwaerts umgekehrt gespiegelt achterstevoren
    omgekeerd envers rebours revés contrario invertid wspak tersten baklänges наоборот rtl mirrored [::-1]
    '').reverse "").reverse |·rev strrev reverse(' reverse(" back·to·front von·hinten van·achter od·tyłu de·atrás
    de·trás zozadu odzadu baglæns takaperin visszafelé sondan·başa 逆 right·to·left right-to-left von·rechts·nach
    derecha·a·izquierda destra·a·sinistra droite·à·gauche
  `,
  deflated: 'deflate inflate zlib saml',
  places: 'a1z26 a=1',
  base64: 'base64 base-64 b64 atob',
  base58: 'base58 base-58',
  base85: 'base85 base-85 ascii85 ascii-85 z85 b85 <~',
};

/** What a cipher was used on, in quotes or between blanks: no plain word, for those are read as they are. */
const mark = '(?=\\S{0,200}?(?:\\d|@|[a-z][A-Z]|[a-z]\\.[a-z]))';
/** Base 85 has its own quotes, and a number may be in groups. */
const wrapped = '<~[!-uz]{5,400}?~>|(?<![\\w-])\\d{3,8}(?:[ -]\\d{2,6}){2,5}(?![\\w-])';
/** The literal that a call takes: `b85decode("…")`, `'…'.split('')`. */
const literal = `["'\`][^"'\`\\n]{4,400}(?=["'\`](?:[)\\].]|\\[::))`;
/** What is no part of the word that begins there: `KEY=…`, and a call. */
const outside = `(?![A-Za-z]\\w{3,40}[=:]\\S{6}|[\\w.]{0,40}\\(?[bru]?${literal})`;
const odd = new RegExp(
  `${wrapped}|${mark}(?:(?<=(?=${literal}).)[^"'\`\\n]{4,400}|(?<=["'\`«(])(?!["'\`])\\S{6,400}?(?=["'\`»)](?:[\\s,;.]|$))|(?<![^\\s=:])${outside}\\S{6,400})`,
  'g',
);

const nameReach = 100;
/** Its name may be in the cipher too. */
function sidesIn(text: string, at: number, word: string, reads: string, cipher: Cipher): readonly [string, string] {
  const sides = sidesOf(text, at, at + word.length, reads);
  if (sides[0] !== '') return sides;
  const from = Math.max(0, at - nameReach);
  const beside = cipher(text.slice(from, at + word.length + nameReach));
  return beside?.startsWith(reads, at - from) ? sidesOf(beside, at - from, at - from + reads.length, reads) : sides;
}

const never = /(?!)/;
const longestLead = 24;
/** The name of the cipher, where it stands in the place of the value: `KEY=rot13:…`. */
const leadOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<=[=:"'(]\\s?)(?:${words.filter((one) => /^[\w -]+$/.test(one)).join('|')})[:=]\\s?$`, 'i');

const opening = /^["'`“„«]+/;
/** What closes the quotation or the sentence that a word ends. */
const closing = /["'`”»,;.]+$/;

function* oddWords(text: string, from: number, cipher: Cipher, isBare: boolean, own = never): Iterable<Rewrite> {
  for (const { 0: found, index } of text.matchAll(odd)) {
    const at = index + (isBare ? (opening.exec(found)?.[0].length ?? 0) : 0);
    const word = isBare ? found.slice(at - index).replace(closing, '') : found;
    const reads = cipher(word);
    if (reads === undefined) continue;
    const isPlain = (isOrdinary(word) && !/^\d{9,11}$/.test(word)) || /^[A-Z]+-\d+$/.test(word);
    const sides = isPlain ? ['', ''] : sidesIn(text, at, word, reads, cipher);
    const lead = own.exec(text.slice(Math.max(0, at - longestLead), at))?.[0].length ?? 0;
    yield { start: from + at - lead, end: from + at + word.length, text: sides.join(reads) };
  }
}

/** `b85` stands in many a hash. */
const begin = (text: string, at: number): number => (isWord(text.charCodeAt(at - 1)) ? -1 : at);

/** Letters stay letters in these, and signs are not touched. */
const ofLetters: readonly string[] = ['rot13', 'rot18', 'atbash', 'reversed'];

/** How far the alphabet was moved: `shift of 5`, `ROT7`, `7 letters on`. Caesar's own was three. */
const amount = regex('iu')`
  (?:(?<!\p{L})rot-?|(?:
    c(?:ae|ä|é|e)sar(?:e|s)?|shift(?:ed)?|verschoben|décal(?:age|é)|desplazad[oa]
    |spostamento|deslocad[oa]|verschoven|przesunię\p{L}{1,4}|(?:each|every) letter|jeder buchstabe
    |chaque lettre|cada letra|ogni lettera|elke letter
  )[^\d\n,.;]{0,40}(?<![\p{L}_-]))(?<by>\d{1,2})(?!\d|[ -]?(?:
    %|[°€$]|day|week|hour|min|month|year|row|line|px|tag|woche|stunde|jahr|zeile|jour|heure|día|hora|giorn|dag
  ))
`;
const caesar = /c(?:ae|ä|é)sar/i;
const shifts = wordList`
  caesar cäsar césar cesare shift·of shift·by shifted·by letter·shift verschoben
  décal desplazad spostamento deslocad verschoven przesuni each·letter every·letter
  jeder·buchstabe chaque·lettre cada·letra ogni·lettera elke·letter rot1 rot2 rot3 rot4 rot5 rot6 rot7 rot8 rot9 rot-
`;
const keywordsOf = (words: string): readonly string[] => words.split(' ').map((one) => one.replaceAll('·', ' '));

const shiftReadings: readonly Woken[] = ([-1, 1] as const).map((way) => ({
  markers: { keywords: keywordsOf(shifts), reach: [200, 400] },
  *rewrites({ text }, start, end) {
    const part = text.slice(start, end);
    const by = Number(amount.exec(part)?.groups?.['by'] ?? (caesar.test(part) ? 3 : 0));
    if (by > 0 && by < 26) yield* oddWords(part, start, shiftedBy(way * by), true);
  },
}));

/** One for each way a cipher can be undone. */
export const cipherReadings = (): readonly Woken[] => [...shiftReadings, ...namedReadings()];

const namedReadings = (): readonly Woken[] =>
  (Object.keys(names) as (keyof typeof ciphers)[]).flatMap((name) => {
    const keywords = keywordsOf(names[name]);
    // made when a text first names it, which most never do
    let lead: RegExp | undefined;
    return ciphers[name].map((cipher: Cipher) => ({
      markers: { keywords, begin, reach: [200, 400] },
      rewrites: (view, start, end) =>
        oddWords(view.text.slice(start, end), start, cipher, ofLetters.includes(name), (lead ??= leadOf(keywords))),
    }));
  });

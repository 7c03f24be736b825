import { isWord } from '../ascii.ts';
import { sidesOf } from './beside-name.ts';
import { isOrdinary } from '../no-secret.ts';
import { ciphers, type Cipher } from './ciphers.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Words in a cipher that the text names: `rot13: …`, `read it backwards: …`. */

/** `·` stands for a blank. */
const names: Readonly<Record<keyof typeof ciphers, string>> = {
  rot13: 'rot13 rot-13 rot_13 n-za-m',
  rot47: 'rot47 rot-47 rot_47',
  caesar: 'caesar cäsar césar',
  atbash: 'atbash',
  reversed:
    'backward reversed reverse·this reverse·it reverse·the rückwärts rueckwaerts umgekehrt gespiegelt achterstevoren omgekeerd envers rebours revés contrario invertid wspak tersten baklänges наоборот rtl mirrored right·to·left right-to-left von·rechts·nach derecha·a·izquierda destra·a·sinistra droite·à·gauche',
  deflated: 'deflate inflate zlib saml',
  places: 'a1z26 a=1',
  base58: 'base58 base-58',
  base85: 'base85 base-85 ascii85 ascii-85 z85 b85',
};

/** What a cipher was used on, in quotes or between blanks: no plain word, for those are read as they are. */
const mark = '(?=\\S{0,200}?(?:\\d|@|[a-z][A-Z]|[a-z]\\.[a-z]))';
/** Base 85 has its own quotes, and a number may be in groups. */
const wrapped = '<~[!-uz]{5,400}?~>|(?<![\\w-])\\d{3,8}(?:[ -]\\d{2,6}){2,5}(?![\\w-])';
const odd = new RegExp(
  `${wrapped}|${mark}(?:(?<=["'\`«(])\\S{6,400}?(?=["'\`»)](?:[\\s,;.]|$))|(?<![^\\s])\\S{6,400})`,
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

function* oddWords(text: string, from: number, cipher: Cipher): Iterable<Rewrite> {
  for (const { 0: word, index } of text.matchAll(odd)) {
    const reads = cipher(word);
    if (reads === undefined) continue;
    const isPlain = (isOrdinary(word) && !/^\d{9,11}$/.test(word)) || /^[A-Z]+-\d+$/.test(word);
    const sides = isPlain ? ['', ''] : sidesIn(text, index, word, reads, cipher);
    yield { start: from + index, end: from + index + word.length, text: sides.join(reads) };
  }
}

/** `b85` stands in many a hash. */
const begin = (text: string, at: number): number => (isWord(text.charCodeAt(at - 1)) ? -1 : at);

/** One for each way a cipher can be undone. */
export const cipherReadings = (): readonly Woken[] =>
  (Object.keys(names) as (keyof typeof ciphers)[]).flatMap((name) =>
    ciphers[name].map((cipher: Cipher) => ({
      markers: { keywords: names[name].split(' ').map((one) => one.replaceAll('·', ' ')), begin, reach: [200, 400] },
      rewrites: (view, start, end) => oddWords(view.text.slice(start, end), start, cipher),
    })),
  );

import { isQuote } from '../ascii.ts';
import { wordList } from '../regex.ts';
import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Values in pieces with words between: `4k7 then q2x then 9bd`, `sk dash live dash 4k7q`, `first half: 4k7, second half: q2x`. */

const signs: Readonly<Record<string, string>> = {
  '-': 'dash hyphen minus bindestrich tiret guion guión trattino hífen streepje',
  _: 'underscore unterstrich soulignement',
  '/': 'slash schrägstrich barra',
  '.': 'dot period punkt',
  ':': 'colon doppelpunkt',
};
const signOf = new Map(Object.entries(signs).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign])));
const part = '(?:part|piece|half|chunk|segment|block|teil|hälfte|partie|moitié|parte|mitad|metà|deel|helft)';
const ordinals = (words: string): string => `(?:${words.replaceAll(' ', '|')}) ${part}`;
const link = '(?: is| ist| est| es)?[:=]?\\s';
const first = `(?:the )?(?:${ordinals('first erste erster première primera prima eerste')}|${part} (?:one|1|a)|(?:starts|begins) with)${link}`;
const next = `(?:the )?(?:${ordinals('second third fourth last zweite zweiter dritte dritter letzter deuxième troisième segunda tercera seconda terza tweede derde')}|${part} (?:two|three|four|[2-9]|[bcd])|ends with)${link}`;
const words = 'then|followed by|plus|\\+|und dann|dann|danach|gefolgt von|puis|suivi de|luego|seguido de|poi|daarna';
const joint = `(?:\\s{1,2}(?:${[...signOf.keys()].join('|')})){1,3}\\s{1,2}|[,;.]?\\s(?:and )?(?:${next}|(?:${words})\\s)`;
const piece = '[^\\s,;"\'`]{1,80}';
const row = new RegExp(`(?<![^\\s"'\`=:(])(?:${first})?${piece}(?:(?:${joint})${piece}){1,11}`, 'gi');
const gaps = new RegExp(`^(?:${first})|${joint}`, 'gi');

const sum = /\s\+\s/;
/** `SHA-256, then take`: a sentence goes on so. */
const goesOn = /[,;.]\s(?:and )?(?:then|plus|dann|danach|puis|luego|poi|daarna)\s/i;
const opening = new RegExp(`^${first}`, 'i');
/** Prose joins its words so too, and what it joins is not told to be a password. */
const inProse = new RegExp(`\\s(?:${words})\\s`, 'i');
const plainWord = /^\p{L}\p{Ll}{1,11}$/u;

/** A sum or a sentence, and what is no value at all. */
const isOther = (value: string, said: string): boolean =>
  value.length < 6 ||
  !/\d/.test(value) ||
  (inProse.test(said) && said.split(gaps).some((one) => plainWord.test(one))) ||
  (sum.test(said) && !/[A-Za-z]{2}|[A-Z]/.test(value)) ||
  (goesOn.test(said) && !opening.test(said));

const reads = (gap: string): string =>
  gap
    .toLowerCase()
    .split(/\s+/)
    .map((word) => signOf.get(word) ?? '')
    .join('');

function* rowsIn(whole: string, from: number, to: number): Iterable<Rewrite> {
  for (const { 0: said, index } of whole.slice(from, to).matchAll(row)) {
    const start = from + index;
    const found = [...said.matchAll(gaps)].map(({ 0: gap, index: at }) => ({
      start: start + at,
      end: start + at + gap.length,
      text: reads(gap),
    }));
    const value = said.replace(gaps, reads);
    if (isOther(value, said)) continue;
    const [before, after] = inProse.test(said) ? ['', ''] : sidesOf(whole, start, start + said.length, value);
    if (before !== '') yield { start, end: start, text: before };
    yield* found;
    if (after !== '') yield { start: start + said.length, end: start + said.length, text: after };
  }
}

const markers = wordList`
  ·dash· ·hyphen· ·bindestrich· ·tiret· ·guion· ·guión· ·trattino· ·hífen· ·streepje· ·underscore· ·unterstrich· ·slash·
  ·schrägstrich· ·then· followed·by ·plus· ·+· ·dann· ·danach· gefolgt·von ·puis· suivi·de ·luego· seguido·de ·poi·
  ·daarna· second·half second·part second·piece part·two part·2 zweiter·teil zweite·hälfte teil·2 deuxième·partie
  segunda·parte seconda·parte tweede·deel
`;
/** On one side at least stands what is no word. */
const telling = /(?:\d|[a-z][A-Z])\S{0,40}[,;.]?\s{0,2}(?:\S+\s)?$|^\s{0,2}(?:\S+ ){0,3}\S{0,40}(?:\d|[a-z][A-Z])/;
const nearby = 40;

export const toldPieces: Woken = {
  markers: {
    keywords: markers.split(' ').map((one) => one.replaceAll('·', ' ')),
    begin: (text, at) =>
      !isQuote(text.charAt(at - 1)) &&
      (telling.test(text.slice(Math.max(0, at - nearby), at)) || telling.test(text.slice(at + 1, at + nearby)))
        ? at
        : -1,
    reach: [160, 200],
  },
  rewrites: ({ text }, start, end) => rowsIn(text, start, end),
};

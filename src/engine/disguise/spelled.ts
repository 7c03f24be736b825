import type { Rewrite, View } from './view.ts';

/** Signs and digits written as words, in the languages a person may use: `jo at acme dot com`, `five one five …`. */

const at = 'at|ät|arroba|arobase|chiocciola|klammeraffe|apenstaartje|małpa|собака|аф';
/** Also "and" in French: only before a Turkish dot. */
const atTurkish = 'et(?=\\s[\\w-]{1,40}\\snokta\\s)';
const dot = 'dot|punkt|point|punto|ponto|punt|kropka|точка|nokta|tochka|pkt';

/** The dot's words wake the reading: "at" alone stands in every second sentence. */
export const signMarkers = {
  keywords: [
    ...`${dot}|${at}`
      .split('|')
      .filter((word) => word !== 'at' && word !== 'аф')
      .flatMap((word) => [` ${word} `, `${word}]`, `${word})`]),
    'at]',
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
const glued = '[(\\[{][aä][)\\]}](?=[\\w-]{1,40}\\.[a-z])';
const sign = (words: string, extra = '(?!)'): RegExp =>
  new RegExp(
    `(?<=[\\w-])(?:\\s?[[({<_*-]\\s?(?:${words})\\s?[\\])}>_*-]\\s?|\\s(?:${words})\\s|${extra})(?=[\\w-])`,
    'giu',
  );
const atSign = sign(`${at}|${atTurkish}`, glued);
const dotSign = sign(dot);
/** The signs themselves, with blanks around. */
const blanks = /(?<=[\w-])\s[@.]\s(?=[\w-])/g;
/** Only in an address: a word at a word, dot, a top-level domain. */
const address = new RegExp(
  `[\\w+-]{1,40}(?:(?:\\.|\\s?[[({<_*-]\\s?(?:${dot})\\s?[\\])}>_*-]\\s?|\\s(?:${dot})\\s|\\s\\.\\s)[\\w+-]{1,40}){0,3}(?:\\s?@\\s?|\\s?[[({<_*-]\\s?(?:${at})\\s?[\\])}>_*-]\\s?|\\s(?:${at}|${atTurkish})\\s|${glued})[\\w-]{1,40}(?:(?:\\.|\\s?[[({<_*-]\\s?(?:${dot})\\s?[\\])}>_*-]\\s?|\\s(?:${dot})\\s|\\s\\.\\s)[\\w-]{1,40}){1,4}`,
  'giu',
);

/** "Only at this point do", "at noon dot the": English says `at` and no `point`, and no address ends so. */
const sentence = /\sat\s.*\spoint\s|\s(?:the|a|an|and|if|we|to|of|on|or|by|up)$/i;

export function* spelledSigns(view: View, start: number, end: number): Iterable<Rewrite> {
  for (const hit of view.text.slice(start, end).matchAll(address)) {
    if (sentence.test(hit[0])) continue;
    const from = start + hit.index;
    const found: Rewrite[] = [];
    for (const [pattern, text] of [
      [atSign, '@'],
      [dotSign, '.'],
    ] as const) {
      for (const word of hit[0].matchAll(pattern)) {
        found.push({ start: from + word.index, end: from + word.index + word[0].length, text });
      }
    }
    for (const { 0: gap, index } of hit[0].matchAll(blanks))
      found.push({ start: from + index, end: from + index + gap.length, text: gap.trim() });
    yield* found.sort((a, b) => a.start - b.start);
  }
}

const digitWords = new Map(
  [
    'zero null zéro cero nul ноль oh nula noll',
    'one eins un uno um een jeden один en ett',
    'two zwei deux dos due dois twee dwa два två',
    'three drei trois tres tre três drie trzy три',
    'four vier quatre cuatro quattro quatro cztery четыре fyra',
    'five fünf cinq cinco cinque vijf pięć пять fem',
    'six sechs seis sei zes sześć шесть sex',
    'seven sieben sept siete sette sete zeven siedem семь sju',
    'eight acht huit ocho otto oito osiem восемь åtta',
    'nine neun neuf nueve nove negen dziewięć девять nio niner',
  ].flatMap((words, digit) => words.split(' ').map((word) => [word, String(digit)] as const)),
);

/** The longer words wake the reading: no number of nine digits does without them, and "one" stands everywhere. */
export const digitMarkers = {
  keywords: [...digitWords.keys()].filter((word) => word.length > 3 && word !== 'null'),
  begin: (text: string, at: number) => (hasNeighbour(text, at) ? at : -1),
  reach: [120, 120],
} as const;

const leastDigits = 8;
const number = [...digitWords.keys()].sort((a, b) => b.length - a.length).join('|');
const jointWords = new Set(['dash', 'hyphen', 'minus', 'space', 'double', 'triple', 'bindestrich', 'guion', 'tiret']);
const joint = `(?:[\\s,.;·/-]{1,3})(?:(?:${[...jointWords].join('|')})[\\s,.-]{1,3})?`;
const spelled = new RegExp(`(?<!\\p{L})(?:${number})(?:${joint}(?:${number})){${leastDigits - 1},}(?!\\p{L})`, 'giu');
const piece = /\p{L}+/gu;

/** A number of nine digits is written in the groups that a US social security number has, else it would be any number. */
function* digitsOf(run: string, at: number): Iterable<Rewrite> {
  const words = [...run.matchAll(piece)].filter(
    ({ 0: word }) => digitWords.has(word.toLowerCase()) || /^(?:double|triple)$/i.test(word),
  );
  let kept = at;
  let times = 1;
  for (const [index, { 0: word, index: from }] of words.entries()) {
    const digit = digitWords.get(word.toLowerCase());
    if (digit === undefined) {
      times = /^d/i.test(word) ? 2 : 3;
      continue;
    }
    const dash = words.length === 9 && (index === 3 || index === 5) ? '-' : '';
    yield { start: kept, end: at + from + word.length, text: dash + digit.repeat(times) };
    kept = at + from + word.length;
    times = 1;
  }
}

const step = (key: number, code: number): number => (Math.imul(key, 31) + (code | 32)) | 0;
const keyOf = (word: string): number => [...word].reduce((key, char) => step(key, char.charCodeAt(0)), 0);
const digitKeys = new Set([...digitWords.keys()].map(keyOf));
const jointKeys = new Set([...jointWords].map(keyOf));

/** Beside a word: one that says a digit or what stands between digits, or one with other letters, to be on the safe side. */
const plainWords = [...digitWords.keys(), ...jointWords].filter((word) => /^[a-z]+$/.test(word)).join('|');
const other = '[\\x80-\\uffff]';
const gap = '[^A-Za-z\\x80-\\uffff]{0,3}';
const behind = new RegExp(`[A-Za-z]{0,40}(?![A-Za-z])${gap}(?:(?:${plainWords})(?![A-Za-z])|[A-Za-z]{0,12}${other})`, 'iy'); // prettier-ignore
const ahead = new RegExp(`(?<=(?:(?<![A-Za-z])(?:${plainWords})|${other}[A-Za-z]{0,12})${gap}(?<![A-Za-z])[A-Za-z]{0,40})`, 'iy'); // prettier-ignore

/** Whether the word at `at` may be one of several digits: "three things" is not. */
function hasNeighbour(text: string, at: number): boolean {
  behind.lastIndex = at;
  ahead.lastIndex = at;
  return behind.test(text) || ahead.test(text);
}

/**
 * False where no eight digit words stand in a row, as in nearly every text that says "three things": far cheaper than
 * the pattern. Words are told by a hash of their ASCII letters; one with others counts, to be on the safe side.
 */
function mayHoldNumber(text: string): boolean {
  let count = 0;
  let key = 0;
  let strange = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if ((code | 32) >= 97 && (code | 32) <= 122) key = step(key, code);
    else if (code >= 0x80) strange = true;
    else if (key !== 0 || strange) {
      if (strange || digitKeys.has(key)) count++;
      else if (!jointKeys.has(key)) count = 0;
      if (count >= leastDigits) return true;
      key = 0;
      strange = false;
    }
  }
  return false;
}

export function* spelledDigits(view: View, start: number, end: number): Iterable<Rewrite> {
  const text = view.text.slice(start, end);
  if (!mayHoldNumber(text)) return;
  for (const hit of text.matchAll(spelled)) yield* digitsOf(hit[0], start + hit.index);
}

import { sidesOf } from './beside-name.ts';
import { said, type Word } from './spoken-sum.ts';
import { spokenKeywords, spokenWord } from './spoken-words.ts';
import type { Rewrite, View } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Values that are read out: `five one five …`, `zéro six, douze …`, `Nordpol Ludwig vier acht …`, `Tango Foxtrot dash
 * six …`.
 */

/** Hebrew, Arabic, Devanagari, Thai, Vietnamese, kana without the signs between words, Han and Hangul. */
const isOfAsia = (code: number): boolean =>
  (code >= 0x5d0 && code < 0x5eb) ||
  (code >= 0x620 && code < 0x660) ||
  (code >= 0x900 && code < 0x964) ||
  (code >= 0xe01 && code < 0xe50) ||
  (code >= 0x1ea0 && code < 0x1f00) ||
  (code >= 0x3041 && code < 0x30fb) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xac00 && code < 0xd7a4);
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x530) || isOfAsia(code);
const isAlone = /^[A-Za-z\d]$/;
const longestWord = 24;
const longestGap = 3;
const gapSigns = ' \t\r\n,.;·/-、';

/** Where the word behind the gap at `at` begins; -1 where there is no such gap. */
function behindGap(text: string, at: number): number {
  let next = at;
  while (next - at <= longestGap && next < text.length && gapSigns.includes(text.charAt(next))) next++;
  return next > at && next - at <= longestGap ? next : -1;
}

function endOf(text: string, start: number): number {
  let end = start;
  while (end - start < longestWord && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The word at `start`, and what it says. A character alone says itself. */
function wordAt(text: string, start: number): Word | undefined {
  const end = Math.max(endOf(text, start), start + 1);
  const word = text.slice(start, end);
  const said = spokenWord(word);
  if (said?.kind === 'letter') return { ...said, start, end, text: word.charAt(0).normalize('NFD').charAt(0) };
  if (said) return { ...said, start, end };
  if (word.length > 1 || !isAlone.test(word) || /\w/.test(text.charAt(end))) return undefined;
  return { kind: 'sign', text: word, value: 0, start, end };
}

function* rowsIn(text: string): Iterable<readonly Word[]> {
  let row: Word[] = [];
  for (let at = 0; at < text.length;) {
    if (row.length === 0 && !isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const next = row.length === 0 ? at : behindGap(text, at);
    const word = next < 0 ? undefined : wordAt(text, next);
    if (
      word &&
      (row.length > 0 ||
        word.kind === 'number' ||
        word.kind === 'letter' ||
        word.kind === 'times' ||
        word.kind === 'capital')
    ) {
      row.push(word);
      at = word.end;
      continue;
    }
    if (row.length > 0) yield row;
    else at = Math.max(endOf(text, at), at + 1);
    row = [];
  }
  if (row.length > 0) yield row;
}

const leastDigits = 8;
const leastItems = 5;
/** Behind its name a short code is read out too. */
const leastCode = 4;
/** As far before a row as its name stands. */
const nameReach = 60;
const named = /(?<!\p{L})(?:pin|code|código|codice|kod|cod)(?!\p{L})[^\n.!?]{0,40}$/iu;
/**
 * Words that are numbers only in the company of so many others of their language: "to" is Danish, "hai" Vietnamese,
 * "lima" Malay.
 */
const shared: Readonly<Record<string, readonly [company: RegExp, least: number]>> = {
  to: [/^(?:en|fem|tre|fire|syv|sju|otte|åtte|seks|ni)$/i, 3],
  hai: [/^(?:không|một|bốn|năm|sáu|bảy|tám|chín)$/i, 1],
  lima: [/^(?:nol|kosong|satu|dua|tiga|empat|enam|tujuh|delapan|lapan|sembilan)$/i, 1],
};

/** The row up to the first word that belongs to the sentence after all; "lima" is a letter then. */
function inCompany(row: readonly Word[], text: string): readonly Word[] {
  const words = row.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const isAtHome = (word: string): boolean => {
    const [company, least] = shared[word] ?? [];
    return !company || words.filter((other) => company.test(other)).length >= (least ?? 0);
  };
  const end = words.findIndex((word) => word !== 'lima' && !isAtHome(word));
  if (end === 0) return inCompany(row.slice(1), text);
  const isFive = words.includes('lima') && isAtHome('lima');
  const five = { kind: 'number', text: '5', value: 5 } as const;
  return row
    .slice(0, end < 0 ? row.length : end)
    .map((word, at) => (isFive && words[at] === 'lima' ? { ...word, ...five } : word));
}
/** Others have nine digits too, and are told. */
const otherNine = /\b(?:bsn|sofi|sin|tfn|nif|abn|siren|routing|passport|bank)/i;
/** At the end of a row they belong to the sentence: `seven at`, `nine. A`. */
const hanging = /^[@.\w]$/;

/** A number of nine digits is written in the groups of a US social security number: else it would be any number. */
function dressed(items: readonly Word[], whole: string): readonly Rewrite[] {
  const value = items.map(({ text }) => text).join('');
  const isOneCase = value === value.toUpperCase() && /[A-Z]{6}/.test(value);
  const said = isOneCase ? value.toLowerCase() : value;
  const [first, last] = sidesOf(whole, items[0]?.start ?? 0, items.at(-1)?.end ?? 0, said);
  const at = items[0]?.start ?? 0;
  const isGrouped =
    items.length === 9 && /^\d{9}$/.test(value) && !otherNine.test(whole.slice(Math.max(0, at - nameReach), at));
  return items.map(({ start, end, text }, index) => {
    const lead = index === 0 ? first : isGrouped && (index === 3 || index === 5) ? '-' : '';
    const reads = isOneCase && first !== '' ? text.toLowerCase() : text;
    return { start: items[index - 1]?.end ?? start, end, text: lead + reads + (index < items.length - 1 ? '' : last) };
  });
}

function* spokenValues(view: View, start: number, end: number): Iterable<Rewrite> {
  const part = view.text.slice(start, end);
  for (const whole of rowsIn(part)) {
    if (whole.length < leastCode) continue; // as nearly all are
    const row = inCompany(whole, part);
    if (row.length < leastCode) continue;
    const items = [...said(row)];
    while (items.at(-1)?.kind === 'sign' && hanging.test(items.at(-1)?.text ?? '')) items.pop();
    const isNumber = items.every(({ kind, text }) => kind === 'number' || text === '-');
    const at = row[0]?.start ?? 0;
    const isCode = isNumber && items.length >= leastCode && named.test(part.slice(Math.max(0, at - nameReach), at));
    const isLong =
      items.length >= leastItems && (!isNumber || items.map(({ text }) => text).join('').length >= leastDigits);
    if (isCode || isLong)
      for (const { start: from, end: to, text } of dressed(items, part))
        yield { start: start + from, end: start + to, text };
  }
}

const isKnown = (text: string, start: number, end: number): boolean => {
  const kind = end > start ? spokenWord(text.slice(start, end))?.kind : undefined;
  return kind !== undefined && kind !== 'joint';
};

/** Where the word before the gap at `at` begins; -1 where there is no such word, or gap. */
function wordBefore(text: string, at: number): number {
  let end = at;
  while (at - end <= longestGap && end > 0 && gapSigns.includes(text.charAt(end - 1))) end--;
  let start = end;
  while (end - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end) start--; // a digit
  return end < at && start >= 0 && wordAt(text, start)?.end === end ? start : -1;
}

/** Whether the word at `at` may be one of several: "three things" is not. */
function hasNeighbour(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at - 1))) return false;
  const end = endOf(text, at);
  const next = behindGap(text, end);
  const before = wordBefore(text, at);
  const isBeside =
    (next >= 0 && isKnown(text, next, endOf(text, next))) ||
    (before >= 0 && isKnown(text, before, endOf(text, before)));
  // most neighbours are none, and the word itself mostly is what it was woken as: that is asked last
  return isBeside && isKnown(text, at, end) && isInRow(text, at);
}

/** Whether so many words stand in a row as the shortest value has. */
function isInRow(text: string, at: number): boolean {
  let count = 0;
  for (let word = wordAt(text, at); word && count < leastCode; count++) {
    const next = behindGap(text, word.end);
    word = next < 0 ? undefined : wordAt(text, next);
  }
  for (let before = wordBefore(text, at); before >= 0 && count < leastCode; count++) before = wordBefore(text, before);
  return count >= leastCode;
}

/** No value does without one of these words; "one" and "two" stand everywhere. */
export const spokenReading: Woken = {
  markers: { keywords: spokenKeywords, begin: (text, at) => (hasNeighbour(text, at) ? at : -1), reach: [120, 120] },
  rewrites: spokenValues,
};

import { plainView, ViewWriter, type View } from './view.ts';

/**
 * One pass that takes off the disguises a reader or a model sees through: invisible characters, full-width and styled
 * letters, look-alike letters of other scripts, other scripts' digits, and escapes (percent, HTML entity, \u, \x).
 * Source of look-alikes: Unicode confusables; only pairs that look the same in a chat composer are taken.
 */

const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
const lookAlikes = new Map(
  [
    ['АВЕЅІЈКМНОРСТХҮԜԚѴаеіјорсухѕһԁԛԝгпкмтвн', 'ABESIJKMHOPCTXYWQVaeijopcyxshdqwrnkmtbh'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιρκτυχ', 'ABEZHIKMNOPTYXoavipktux'],
    ['ԌᏀᎪᏴᏟᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ', 'GGABCEHJKLMPRSTVWZ'],
    ['‐‑‒–—−﹣', '-------'],
    ['‘’‚‛′“”„‟″«»', '\'\'\'\'\'"""""""'],
    ['․。．｡﹒', '.....'],
    ['ıɑɡⅼ∶ꞏ∕⁄', "iagl:·//"],
  ].flatMap(([from = '', to = '']) => [...from].map((char, index) => [char, to[index] ?? char] as const)),
);
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', commat: '@', period: '.', colon: ':', sol: '/',
  equals: '=', lowbar: '_', hyphen: '-', dash: '-', num: '#', plus: '+', excl: '!', ast: '*', dollar: '$',
}; // prettier-ignore
const escape =
  /((?:%[0-9a-f]{2})+)|&#(\d{2,7});?|&#x([0-9a-f]{2,6});?|&([a-z]{2,8});|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/iy;

/** What one character reads as: '' where it is invisible, itself where it is no disguise. */
export function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const alike = lookAlikes.get(char);
  if (alike !== undefined) return alike;
  if (invisible.test(char)) return '';
  if (spaces.test(char)) return ' ';
  if (code < 0x250) return char; // accented Latin letters are no disguise
  const digit = /\p{Nd}/u.test(char) ? digitValue(code) : undefined;
  if (digit !== undefined) return String(digit);
  const compatible = char.normalize('NFKD').replace(/\p{M}/gu, '');
  return /^[\x21-\x7e]{1,3}$/.test(compatible) ? compatible : char;
}

/** Unicode keeps decimal digits in runs of ten, so a run's zero is the nearest non-digit below, plus one. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

const fromCode = (digits: string, radix: number): string | undefined => {
  const code = Number.parseInt(digits, radix);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

function decodePercent(run: string): string | undefined {
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined; // bytes that are no UTF-8: not text
  }
}

function unescape(hit: RegExpExecArray): string | undefined {
  const [, percent, decimal, hex, name, brace, unit, byte] = hit;
  if (percent !== undefined) return decodePercent(percent);
  if (decimal !== undefined) return fromCode(decimal, 10);
  if (name !== undefined) return entities[name.toLowerCase()];
  return fromCode(hex ?? brace ?? unit ?? byte ?? '', 16);
}

const disguise = /[^\x00-\x7f]|%[0-9a-f]{2}|&#?\w{2,8};|&#\w{2,7}|\\[ux]/i;
const startsEscape = (code: number): boolean => code === 0x25 || code === 0x26 || code === 0x5c;

/** One pass over a view; undefined where there was nothing to take off. */
function pass(base: View): View | undefined {
  const { text } = base;
  if (!disguise.test(text)) return undefined;
  const writer = new ViewWriter(base);
  let changed = false;
  let kept = 0; // where the run that needs no change began
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && !startsEscape(code)) {
      at++;
      continue;
    }
    escape.lastIndex = at;
    const hit = code < 0x80 ? escape.exec(text) : null;
    const char = hit ? hit[0] : String.fromCodePoint(text.codePointAt(at) ?? 0);
    const reads = hit ? unescape(hit) : foldChar(char);
    if (reads !== undefined && reads !== char) {
      writer.copy(kept, at);
      // a percent run stands for as many characters as it decodes to; the whole run is their origin
      writeDecoded(writer, reads, at, at + char.length, hit?.[1] !== undefined);
      kept = at + char.length;
      changed = true;
    }
    at += char.length;
  }
  if (!changed) return undefined;
  writer.copy(kept, text.length);
  return writer.finish();
}

function writeDecoded(writer: ViewWriter, reads: string, start: number, end: number, percent: boolean): void {
  if (!percent || (end - start) / 3 !== reads.length) return writer.add(reads, start, end);
  for (let unit = 0; unit < reads.length; unit++) writer.add(reads[unit] ?? '', start + unit * 3, start + unit * 3 + 3);
}

/** Escapes inside escapes are followed this deep (`%2541`). */
const depth = 3;

/** The text without disguises, or undefined where it wears none. Linear: at most three passes. */
export function normalise(text: string): View | undefined {
  let view: View | undefined;
  for (let round = 0; round < depth; round++) {
    const next = pass(view ?? plainView(text));
    if (!next) break;
    view = next;
  }
  return view;
}

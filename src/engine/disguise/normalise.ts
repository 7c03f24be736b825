import { regex } from '../regex.ts';
import { withSides } from './beside-name.ts';
import { foldChar, type Company } from './fold.ts';
import { rowReader } from './foreign-rows.ts';
import { fragments, type Rewrite, type View } from './view.ts';

/**
 * Takes off the disguises a reader or a model sees through: invisible characters, full-width and styled letters,
 * look-alike letters of other scripts, other scripts' digits, and escapes (percent, %u, HTML, \u, \x, octal, CSS, RTF).
 */

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', commat: '@', period: '.', colon: ':', sol: '/', bsol: '\\',
  equals: '=', lowbar: '_', hyphen: '-', dash: '-', num: '#', plus: '+', excl: '!', ast: '*', dollar: '$', percnt: '%',
  shy: '', zwnj: '', zwj: '', semi: ';', comma: ',', lpar: '(', rpar: ')', newline: '\n', tab: '\t', quest: '?',
}; // prettier-ignore
const candidate = regex('gi')`
  [^\x00-\x7f]+(?:(?<=\u20e3) (?=\d))?
  |((?:%[0-9a-f]{2})+)
  |(?<utf8>(?:\\x[c-f][0-9a-f](?:\\x[89ab][0-9a-f]){1,3})+)
  |&#(?:(?<dec>\d{2,7}|0{1,8}\d{2,6})|x(?<hex>0{0,8}[0-9a-f]{2,6}));?
  |&(?<name>[a-z]{2,8});|%u(?<legacy>[0-9a-f]{4})
  |\\{1,8}(?:
    u000(?<long>[01][0-9a-f]{4})|[ux]\{(?<brace>[0-9a-f]{1,6})\}|u(?<unit>[0-9a-f]{4})|x(?<byte>[0-9a-f]{2})
  )
  |\\'(?<rtf>[2-7][0-9a-f])(?=\\'|[}\s])
  |\\(?:
    (?<css>0[01][0-9a-f]{4} ?|[2-7][0-9a-f] )
    |(?<octal>[01][0-7]{2})(?!\d)
    |(?<line>[nrt])(?:(?=[\w.@+/=-]{0,40}\d)|(?<=\\(?:[01][0-7]{2}|x[\da-f]{2})\\n))
    |N\{(?<called>[a-z -]{5,32})\}|(?<deep>\\{1,31})(?=["'\`/])
  )
`;

const fromCode = (digits: string, radix: number): string | undefined => {
  const code = Number.parseInt(digits, radix);
  const isText = code >= 0x20 || code === 10 || code === 13 || code === 9;
  return isText && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

const digitNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** `latin small letter a`, `digit five`. */
function characterCalled(title: string): string | undefined {
  const [, size, letter, digit] = /^(?:latin (small|capital) letter ([a-z])|digit ([a-z]+))$/.exec(title) ?? [];
  if (letter !== undefined) return size === 'small' ? letter : letter.toUpperCase();
  const value = digit === undefined ? -1 : digitNames.indexOf(digit);
  return value < 0 ? called[title] : String(value);
}

/** What Unicode calls the signs of a value. */
const called: Readonly<Record<string, string>> = {
  'commercial at': '@',
  'full stop': '.',
  'low line': '_',
  'hyphen-minus': '-',
  'plus sign': '+',
  colon: ':',
  solidus: '/',
  'exclamation mark': '!',
  'number sign': '#',
  'dollar sign': '$',
  'percent sign': '%',
  'equals sign': '=',
  asterisk: '*',
  'question mark': '?',
  ampersand: '&',
};

/** `\xc3\xa9`; undefined where the bytes are no UTF-8. */
function fromUtf8(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes.replaceAll('\\x', '%'));
  } catch {
    return undefined;
  }
}

function unescape({ groups = {} }: RegExpExecArray): string | undefined {
  const { dec, hex, name, long, brace, unit, byte, css, legacy, octal, rtf, line, called: title, deep, utf8 } = groups;
  if (utf8 !== undefined) return fromUtf8(utf8);
  if (line !== undefined) return '\n';
  if (deep !== undefined) return ''; // a quote inside a string inside a string
  if (dec !== undefined) return fromCode(dec, 10);
  if (name !== undefined) return entities[name.toLowerCase()];
  if (octal !== undefined) return fromCode(octal, 8);
  if (title !== undefined) return characterCalled(title.toLowerCase());
  return fromCode(hex ?? long ?? brace ?? unit ?? byte ?? css ?? legacy ?? rtf ?? '', 16);
}

/** Percent escapes one by one where each is a character by itself, so that a span inside the run maps exactly. */
function* percent(run: string, at: number): Iterable<Rewrite> {
  try {
    const reads = decodeURIComponent(run);
    if (reads.length * 3 !== run.length) return yield { start: at, end: at + run.length, text: reads };
    for (let unit = 0; unit < reads.length; unit++) {
      yield { start: at + unit * 3, end: at + unit * 3 + 3, text: reads[unit] ?? '' };
    }
  } catch {
    // bytes that are no UTF-8 are no text; those of ASCII among them are
    for (let unit = 0; unit < run.length; unit += 3) {
      const code = Number.parseInt(run.slice(unit + 1, unit + 3), 16);
      if (code >= 0x20 && code < 0x7f) yield { start: at + unit, end: at + unit + 3, text: String.fromCharCode(code) };
    }
  }
}

interface Word {
  readonly end: number;
  readonly company: Company;
}

/** The word around `at`: between blanks. What it is made of says how its look-alikes are to be read. */
function wordAt(text: string, at: number, from: number): Word {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) > 32) start--;
  let latin = 0;
  let digits = 0;
  let others = 0;
  let end = start;
  for (; end < text.length && text.charCodeAt(end) > 32; end++) {
    const code = text.charCodeAt(end);
    if (code >= 48 && code <= 57) digits++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    else if (code >= 0x80) others++;
  }
  if (latin === 0 && digits >= 2 * others) return { end, company: 'number' };
  return { end, company: latin + digits > 0 ? 'latin' : 'own' };
}

function rewrites(text: string): readonly Rewrite[] {
  const found: Rewrite[] = [];
  let word: Word = { end: 0, company: 'own' };
  candidate.lastIndex = 0;
  for (let hit = candidate.exec(text); hit !== null; hit = candidate.exec(text)) {
    const at = hit.index;
    if (hit[1] !== undefined) for (const rewrite of percent(hit[1], at)) found.push(rewrite);
    else if (hit[0].charCodeAt(0) < 0x80) {
      const reads = unescape(hit);
      if (reads !== undefined) found.push({ start: at, end: at + hit[0].length, text: reads });
    } else {
      let start = at;
      const inRow = rowReader(hit[0]);
      for (const char of hit[0]) {
        if (start >= word.end) word = wordAt(text, start, word.end);
        const reads = inRow(char) ?? foldChar(char, word.company);
        if (reads !== char) found.push({ start, end: start + char.length, text: reads });
        start += char.length;
      }
    }
  }
  return found;
}

/** A disguised name before a value (`pаssword: …`) makes the value a new find. */
const labelReach = 40;

const besideGap = /^[\w-][^\x00-\x7f][\w-]$/;
/** Fewer blanks of another kind than this part numbers and words, not the pieces of a value. */
const leastGaps = 3;

/**
 * The same, but that blanks which no keyboard has part nothing: a program put them into a value. Undefined where there
 * are too few.
 */
function closed(text: string, found: readonly Rewrite[]): readonly Rewrite[] | undefined {
  const isGap = ({ start, end, text: reads }: Rewrite): boolean => {
    if (reads !== ' ') return false;
    const around = text.slice(start - 1, end + 1);
    return besideGap.test(around) && (text.charAt(start) !== '\u00a0' || /\d/.test(around));
  };
  const count = found.filter(isGap).length;
  return count < leastGaps ? undefined : found.map((one) => (isGap(one) ? { ...one, text: '' } : one));
}

/** The stretches of a view that wear a disguise, without it. Escapes inside escapes want another round. */
export function* normalise(view: View): Iterable<View> {
  const found = [...withSides(view.text, rewrites(view.text))];
  for (const way of [found, closed(view.text, found)])
    if (way && way.length > 0) yield* fragments(view, way, labelReach);
}

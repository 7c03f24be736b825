import { buildAutomaton, characterClasses } from './automaton.ts';
import type { Anchors } from './types.ts';
import { WakeList, type Windows } from './wake.ts';

/** What one pass over a text saw. */
export interface Sighting {
  /** By index of the anchors: the stretches worth a closer look, in order, not touching. */
  readonly windows: ReadonlyMap<number, Windows>;
  /** Whether escape signs (% & \), or characters beyond the Latin letters, stand in it. */
  readonly escapes: boolean;
  readonly foreign: boolean;
  /** Start and end of unbroken runs of 14 or more base64 characters, flat. */
  readonly runs: readonly number[];
  /** Start and end of sequences of eight or more words of at most three characters, or of codes such as `0x41`, flat. */
  readonly shorts: readonly number[];
}

export type Prefilter = (text: string) => Sighting;

// What a character is to the pass, above its class for the automaton (low 8 bits). Letters are nothing special: 0.
const digit = 0x100;
const joint = 0x200; // + / _ - belong to a run
const gap = 0x400; // ends a run
const escape = 0x800;
const foreign = 0x1000;

function kindOf(code: number): number {
  if (isDigit(code)) return digit;
  if ('+/_-'.includes(String.fromCharCode(code))) return joint;
  if (code >= 0x80) return code >= 0xc0 && code < 0x250 ? 0 : gap | foreign;
  if ((code | 32) >= 97 && (code | 32) <= 122) return 0;
  return '%&\\'.includes(String.fromCharCode(code)) ? gap | escape : gap;
}

const leastRun = 14;
const leastShorts = 8;
const longestShort = 3;
/** Behind a zero: `0x41`, `01000001`. */
const longestCode = 8;

/** As many words as the shortest recovery phrase has. */
const leastWords = 12;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True where what stands between two digits does not end a run: one or two of space . - / ( ) tab. */
function separates(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 45 && code !== 46 && code !== 47 && code !== 40 && code !== 41 && code !== 9)
      return false;
  }
  return true;
}

/** Compiles anchors into one pass over a text, which costs a few nanoseconds a character. */
export function prefilter(anchors: readonly Anchors[]): Prefilter {
  const keywords = new Map<string, number[]>();
  for (const [index, { keywords: own }] of anchors.entries()) {
    for (const keyword of own) keywords.set(keyword, [...(keywords.get(keyword) ?? []), index]);
  }
  const { classes, width } = characterClasses(keywords.keys());
  const { next, owners } = buildAutomaton(keywords, classes, width);
  const table = Uint16Array.from(classes, (own, code) => own | kindOf(code));

  return (text) => {
    const woken = new WakeList(anchors, text);
    const runs: number[] = [];
    const shorts: number[] = [];
    let row = 0;
    let marks = 0;
    let runStart = 0;
    let shortStart = 0;
    let shortCount = 0;
    let wordsStart = 0;
    let words = 0;
    let digitsStart = 0;
    let lastDigit = -9;
    let digits = 0;
    const endRun = (at: number): void => {
      const length = at - runStart;
      if (length >= leastRun) runs.push(runStart, at);
      if (length > 2 && length < 9) {
        if (words++ === 0) wordsStart = runStart;
      } else if (length > 2 || (length > 0 && !isDigit(text.charCodeAt(runStart)))) {
        if (words >= leastWords) woken.words(wordsStart, runStart);
        words = 0;
      }
      if (length > longestShort && (length > longestCode || text.charCodeAt(runStart) !== 48)) {
        if (shortCount >= leastShorts) shorts.push(shortStart, runStart);
        shortCount = 0;
      } else if (length > 0 && shortCount++ === 0) shortStart = runStart;
    };
    for (let at = 0; at < text.length; at++) {
      const info = table[text.charCodeAt(at)] ?? 0;
      row = next[row + (info & 0xff)] ?? 0;
      if (row < 0) {
        row = -row;
        for (const owner of owners.get(row) ?? []) woken.keyword(owner, at);
      }
      if (info < digit) continue;
      if (info & digit) {
        if (digits > 0 && at - lastDigit > 1 && !separates(text, lastDigit + 1, at)) {
          woken.digits(digitsStart, lastDigit + 1, digits);
          digits = 0;
        }
        if (digits++ === 0) digitsStart = at;
        lastDigit = at;
      } else if (info & gap) {
        marks |= info;
        endRun(at);
        runStart = at + 1;
      }
    }
    endRun(text.length);
    if (words >= leastWords) woken.words(wordsStart, text.length);
    if (shortCount >= leastShorts) shorts.push(shortStart, text.length);
    if (digits > 0) woken.digits(digitsStart, lastDigit + 1, digits);
    return { windows: woken.windows(), escapes: (marks & escape) > 0, foreign: (marks & foreign) > 0, runs, shorts };
  };
}

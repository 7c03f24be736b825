import { isDigit } from '../ascii.ts';
import { rowBits, start, type Automaton } from './automaton.ts';
import type { Codes } from './stretch.ts';
import { leastTold, type Owner } from './tables.ts';
import type { WakeList } from './wake.ts';

// What a character is to the pass, above its class for the automaton (low 8 bits). Letters are nothing special: 0.
const digit = 0x100;
const joint = 0x200; // + / _ - belong to a run
const gap = 0x400; // ends a run
export const escape = 0x800;
export const foreign = 0x1000;

/** Beyond Latin all characters are alike. */
const latin = 0x250;

function kindOf(code: number): number {
  if (isDigit(code)) return digit;
  if ('+/_-'.includes(String.fromCharCode(code))) return joint;
  if (code >= 0x80) return code >= 0xc0 && code < latin ? 0 : gap | foreign;
  if ((code | 32) >= 97 && (code | 32) <= 122) return 0;
  return '%&\\'.includes(String.fromCharCode(code)) ? gap | escape : gap;
}

export const baseKinds = new Uint16Array(0x10000).fill(gap | foreign);
for (let code = 0; code < latin; code++) baseKinds[code] = kindOf(code);

const leastShorts = 8;
const longestShort = 3;
/** Behind a zero or `U`: `0x41`, `0b01000001`, `U+0041`. */
const longestCode = 10;

const leastGroups = 4;
const longestGroup = 12;

/** As many words as the shortest recovery phrase has. */
const leastWords = 12;
/** A row of so many has two of these in it, so that prose is hardly ever read. */
const sampled = 6;

/** True where what stands between two digits does not end a run: one or two of space . - / ( ). */
function separates(codes: Codes, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const code = codes[at] ?? 0;
    if (code !== 32 && (code < 45 || code > 47) && code !== 40 && code !== 41) return false;
  }
  return true;
}

/** Follows the keywords, runs, rows of words and digits of one text, character by character. One for each text. */
export class Course {
  readonly runs: number[] = [];
  readonly shorts: number[] = [];
  readonly groups: number[] = [];
  marks = 0;
  readonly #codes: Codes;
  readonly #woken: WakeList;
  #shortStart = 0;
  #shortCount = 0;
  #wordsStart = 0;
  #words = 0;
  #groupsStart = 0;
  #groupsEnd = 0;
  #groups = 0;
  #groupLength = 0;
  #runStart = 0;
  #digitsStart = 0;
  #lastDigit = 0;
  #digits = 0;

  constructor(codes: Codes, woken: WakeList) {
    this.#codes = codes;
    this.#woken = woken;
  }

  /** An unbroken run of letters and digits ends before `at`. */
  #endRun(start: number, at: number): void {
    const length = at - start;
    const lead = this.#codes[start] ?? 0;
    if (length >= leastTold) this.runs.push(start, at);
    if (length > 2 && length < 9) {
      if (this.#words++ === 0) this.#wordsStart = start;
      if (this.#words % sampled === 0 && !this.#woken.knows(start, at)) {
        this.#words--;
        this.#endWords(start);
      }
    } else if (length > 2 || !isDigit(lead)) this.#endWords(start);
    if (length > longestShort && (length > longestCode || (lead !== 48 && lead !== 85))) this.#endShorts(start);
    else if (this.#shortCount++ === 0) this.#shortStart = start;
    if (length !== this.#groupLength) {
      this.#endGroups();
      this.#groupLength = length;
      this.#groupsStart = start;
    }
    this.#groups++;
    this.#groupsEnd = at;
  }

  #endGroups(): void {
    const isRow = this.#groups >= leastGroups && this.#groupLength > longestShort && this.#groupLength <= longestGroup;
    if (isRow) this.groups.push(this.#groupsStart, this.#groupsEnd);
    this.#groups = 0;
  }

  #endWords(at: number): void {
    if (this.#words >= leastWords) this.#woken.words(this.#wordsStart, at);
    this.#words = 0;
  }

  #endShorts(at: number): void {
    if (this.#shortCount >= leastShorts) this.shorts.push(this.#shortStart, at);
    this.#shortCount = 0;
  }

  /** `kinds`, by UTF-16 unit: its class for the automaton, and what else it is. */
  follow(kinds: Uint16Array, automaton: Automaton<Owner>): void {
    this.#walk(kinds, automaton);
    const { length } = this.#codes;
    this.#gap(length, 0);
    this.#endWords(length);
    this.#endShorts(length);
    this.#endGroups();
    this.#endDigits();
  }

  /** A method of its own: what stood behind the loop would be unknown to the compiler each time it is first met. */
  #walk(kinds: Uint16Array, automaton: Automaton<Owner>): void {
    const codes = this.#codes;
    let { next } = automaton;
    const isState = ~automaton.ends;
    let state = start;
    for (let at = 0; at < codes.length; at++) {
      const kind = kinds[codes[at] ?? 0] ?? 0;
      let step = next[(state << rowBits) + (kind & 0xff)] ?? 0;
      if (step === 0) {
        step = automaton.learn(state, kind & 0xff);
        next = automaton.next;
      }
      state = step & isState;
      if (step !== state) this.#woken.keywords(state, at);
      if (kind < digit) continue;
      if (kind & digit) this.#digit(at);
      else if (kind & gap) this.#gap(at, kind);
    }
  }

  #digit(at: number): void {
    if (this.#digits > 0 && at - this.#lastDigit > 1 && !separates(this.#codes, this.#lastDigit + 1, at))
      this.#endDigits();
    if (this.#digits++ === 0) this.#digitsStart = at;
    this.#lastDigit = at;
  }

  #endDigits(): void {
    if (this.#digits > 0) this.#woken.digits(this.#digitsStart, this.#lastDigit + 1, this.#digits);
    this.#digits = 0;
  }

  #gap(at: number, kind: number): void {
    this.marks |= kind;
    if (at > this.#runStart) this.#endRun(this.#runStart, at);
    this.#runStart = at + 1;
  }
}

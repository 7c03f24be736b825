import { isDigit } from '../ascii.ts';
import { finish, type Steps } from '../steps.ts';
import { Automaton, characterClasses, rowBits, start } from './automaton.ts';
import type { Anchors } from './anchors.ts';
import { leastTold, ownersByKeyword, Tables, type Owner } from './tables.ts';
import { codesOf, type Codes } from './stretch.ts';
import { WakeList } from './wake.ts';
import type { Places, Windows } from './windows.ts';

/** What one pass over a text saw. */
export interface Sighting {
  /** By index of the anchors: the stretches worth a closer look, in order, not touching. */
  readonly windows: ReadonlyMap<number, Windows>;
  /** By index of the anchors whose matches begin where a keyword does, or at certain digits: these places. */
  readonly places: ReadonlyMap<number, Places>;
  /** Whether escape signs (% & \), or characters beyond the Latin letters, stand in it. */
  readonly escapes: boolean;
  readonly foreign: boolean;
  /** Start and end of unbroken runs of 14 or more base64 characters, flat. */
  readonly runs: readonly number[];
  /** Start and end of rows of eight or more words of at most three characters, or of codes such as `0x41`, flat. */
  readonly shorts: readonly number[];
  /** Start and end of four or more words in a row that are of one length, of four to twelve characters, flat. */
  readonly groups: readonly number[];
}

export interface Prefilter {
  (text: string): Sighting;
  /** Makes ready what texts ask for that hold more than prose. */
  readonly prepare: () => Steps;
}

// What a character is to the pass, above its class for the automaton (low 8 bits). Letters are nothing special: 0.
const digit = 0x100;
const joint = 0x200; // + / _ - belong to a run
const gap = 0x400; // ends a run
const escape = 0x800;
const foreign = 0x1000;

/** Beyond Latin all characters are alike. */
const latin = 0x250;

function kindOf(code: number): number {
  if (isDigit(code)) return digit;
  if ('+/_-'.includes(String.fromCharCode(code))) return joint;
  if (code >= 0x80) return code >= 0xc0 && code < latin ? 0 : gap | foreign;
  if ((code | 32) >= 97 && (code | 32) <= 122) return 0;
  return '%&\\'.includes(String.fromCharCode(code)) ? gap | escape : gap;
}

const baseKinds = new Uint16Array(0x10000).fill(gap | foreign);
for (let code = 0; code < latin; code++) baseKinds[code] = kindOf(code);

const leastShorts = 8;
const longestShort = 3;
/** Behind a zero: `0x41`, `01000001`. */
const longestCode = 8;

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
class Course {
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
      if (this.#words % sampled === 0 && !this.#woken.knows(start, at)) this.#words = 0;
    } else if (length > 2 || !isDigit(lead)) this.#endWords(start);
    if (length > longestShort && (length > longestCode || lead !== 48)) this.#endShorts(start);
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
    const codes = this.#codes;
    const { length } = codes;
    let { next } = automaton;
    const isState = ~automaton.ends;
    let state = start;
    let marks = 0;
    let runStart = 0;
    let digitsStart = 0;
    let lastDigit = -9;
    let digits = 0;
    for (let at = 0; at < length; at++) {
      const kind = kinds[codes[at] ?? 0] ?? 0;
      let step = next[(state << rowBits) + (kind & 0xff)] ?? 0;
      if (step === 0) {
        step = automaton.learn(state, kind & 0xff);
        next = automaton.next;
      }
      state = step & isState;
      if (step !== state) this.#woken.keywords(state, at);
      if (kind < digit) continue;
      if (kind & digit) {
        if (digits > 0 && at - lastDigit > 1 && !separates(codes, lastDigit + 1, at)) {
          this.#woken.digits(digitsStart, lastDigit + 1, digits);
          digits = 0;
        }
        if (digits++ === 0) digitsStart = at;
        lastDigit = at;
      } else if (kind & gap) {
        marks |= kind;
        if (at > runStart) this.#endRun(runStart, at);
        runStart = at + 1;
      }
    }
    this.marks = marks;
    if (length > runStart) this.#endRun(runStart, length);
    this.#endWords(length);
    this.#endShorts(length);
    this.#endGroups();
    if (digits > 0) this.#woken.digits(digitsStart, lastDigit + 1, digits);
  }
}

/** Compiles anchors, in steps, into one pass over a text, which costs a few nanoseconds a character. */
export function* prefilterInSteps(anchors: readonly Anchors[]): Steps<Prefilter> {
  const keywords = ownersByKeyword(anchors);
  const classes = characterClasses(keywords.keys());
  yield;
  const kinds = baseKinds.slice();
  for (const [code, own] of classes) kinds[code] = (kinds[code] ?? 0) | own;
  const automaton = new Automaton(keywords, classes);
  yield;
  const tables = new Tables(anchors, (state) => automaton.owners(state));
  const read = (text: string): Sighting => {
    const codes = codesOf(text);
    const woken = new WakeList(tables, text, codes);
    const course = new Course(codes, woken);
    course.follow(kinds, automaton);
    const { marks, runs, shorts, groups } = course;
    return { windows: woken.windows(runs), places: woken.places(), escapes: (marks & escape) > 0, foreign: (marks & foreign) > 0, runs, shorts, groups }; // prettier-ignore
  };
  return Object.assign(read, { prepare: () => tables.prepare(keywords.values()) });
}

/** The same at once. */
export const prefilter = (anchors: readonly Anchors[]): Prefilter => finish(prefilterInSteps(anchors));

import { digitsAt, isJoined } from './digits-at.ts';
import { runFrom, type DigitRun } from './digit-runs.ts';
import { startsIn, type Fit } from './shapes.ts';
import { isPart, namesNearDigits, put } from './mentions.ts';
import { isDashed, isScrambled, longestWord, uuidAround, wordEnd, wordStart, type Codes } from './stretch.ts';
import type { Anchors } from './anchors.ts';
import { leastTold, mostDigits, type Tables, type Waker } from './tables.ts';
import { keepNear, settleOrder, type Places, type Windows } from './windows.ts';

/** Runs of fewer digits than this never stand beside a name. */
const leastNamed = 4;
/** Words of fewer are no identifiers, unless most of it are digits. */
const leastWord = 5;

const none: readonly Fit[] = [];

/** Collects which anchors a text wakes, and where. One for each text. */
export class WakeList {
  readonly #text: string;
  readonly #codes: Codes;
  readonly #tables: Tables;
  readonly #windows = new Map<number, [number, number][]>();
  readonly #places = new Map<number, number[]>();
  /** Where keywords ended that some anchors want together with digits: state and place, flat. */
  readonly #mentions: number[] = [];
  /** The word that digits were last seen in, and the most of them that its fits know of. */
  #from = -1;
  #to = -1;
  #tested = 0;
  /** False where it is too long or too wild for an identifier, or part of a UUID. */
  #isWord = true;
  #fits: readonly Fit[] = none;
  readonly #runs: DigitRun[] = [];
  /** Start and end of all runs of digits, flat. */
  readonly #numbers: number[] = [];

  constructor(tables: Tables, text: string, codes: Codes) {
    this.#text = text;
    this.#codes = codes;
    this.#tables = tables;
  }

  /** The keywords of a state of the automaton end with the character at `at`. */
  keywords(state: number, at: number): void {
    const { alone, together } = this.#tables.wakers(state);
    // most names stand in no reach of digits, so whose they are is asked at the end
    if (together.length > 0) this.#mentions.push(state, at);
    // detectors of one file often share a keyword and what makes it worth a look
    let asked: Waker['worth'];
    let askedAt = -1;
    let isWorth = true;
    for (const waker of alone) {
      const { index, keyword, length, worth, begin, doubted } = waker;
      const start = at + 1 - length;
      if (isPart(waker, this.#codes, at)) continue;
      if (doubted && this.#text.slice(start, at + 1).toUpperCase() !== keyword.toUpperCase()) continue;
      if (worth) {
        if (worth !== asked || start !== askedAt) isWorth = worth(this.#text, start);
        asked = worth;
        askedAt = start;
        if (!isWorth) continue;
      }
      const place = begin ? begin(this.#text, start) : start;
      if (place < 0) continue;
      if (waker.byPlace) put(this.#places, index, place);
      else this.#wake(index, at + 1 - (this.#tables.longest[index] ?? 0), at + 1);
    }
  }

  /** A run of `count` digits stands from `start` to `end`. */
  digits(start: number, end: number, count: number): void {
    this.#numbers.push(start, end);
    const ungated = this.#tables.ungated[Math.min(count, mostDigits)];
    if (ungated) for (const index of ungated) this.#wake(index, start, end);
    if (!this.#tables.byShape) return;
    if (end - start < longestWord) this.#number(start, end, count);
    else this.#row(start, end);
  }

  /** A row of numbers, blanks or brackets between: each for itself, for no identifier is that long. */
  #row(start: number, end: number): void {
    let from = start;
    let count = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? (this.#codes[at] ?? 0) : 32;
      if (code >= 48 && code <= 57) count++;
      else if (code === 32 || code === 40 || code === 41) {
        if (count > 0) this.#number(from, at, count);
        from = at + 1;
        count = 0;
      }
    }
  }

  #number(start: number, end: number, count: number): void {
    // a word often holds several runs of digits
    const isInside = start < this.#to;
    const from = isInside ? this.#from : wordStart(this.#codes, start);
    const to = isInside && end <= this.#to ? this.#to : wordEnd(this.#codes, end);
    const isBare = end - start === count;
    if (count < leastNamed && to - from < leastWord && isBare && !isJoined(this.#codes, from, to)) return;
    if (from !== this.#from || to !== this.#to) this.#enter(from, to);
    if (!this.#isWord) return;
    for (const fit of this.#fits) if (fit.least <= count && fit.least > this.#tested) this.#wakeFit(fit);
    this.#tested = Math.max(this.#tested, count);
    const { shapes } = this.#tables;
    if (count >= leastNamed) this.#runs.push({ start, end, count, from: shapes.from, to: shapes.to });
  }

  /** A word often holds several runs of digits: what its surroundings say is asked once. */
  #enter(from: number, to: number): void {
    const uuid = isDashed(this.#codes, from, to) ? uuidAround(this.#codes, from) : undefined;
    [this.#from, this.#to] = uuid ?? [from, to];
    this.#tested = 0;
    this.#isWord = !uuid && to - from < longestWord && !isScrambled(this.#codes, from, to);
    if (this.#isWord) this.#fits = this.#tables.shapes.around(this.#codes, from, to);
  }

  #wakeFit({ index, starts }: Fit): void {
    if (starts === undefined) this.#wake(index, this.#from, this.#to);
    else this.#tryPlaces(index, this.#tables.shapes.from, starts);
  }

  #tryPlaces(index: number, from: number, starts: readonly number[]): void {
    for (const start of starts) if (this.#mayBegin(index, from + start)) put(this.#places, index, from + start);
  }

  /** Where nothing but digits can stand, their number and check digit say whether it may begin there. */
  #mayBegin(index: number, place: number): boolean {
    const counts = this.#tables.count(index);
    const plausible = this.#tables.anchors[index]?.plausible;
    if (!counts || !plausible) return true;
    const digits = digitsAt(this.#text, place, counts);
    return digits === undefined || plausible(digits);
  }

  /** Whether an anchor may know the word from `start` to `end`. */
  knows(start: number, end: number): boolean {
    return this.#tables.byWords.some((index) => this.#tables.anchors[index]?.words?.(this.#text, start, end));
  }

  /** A row of words, none of them short or long. */
  words(start: number, end: number): void {
    for (const index of this.#tables.byWords) this.#wake(index, start, end);
  }

  /** `runs`: start and end of unbroken runs of base64 characters, flat. To be called once, at the end. */
  windows(runs: readonly number[]): ReadonlyMap<number, Windows> {
    for (const [index, names] of namesNearDigits(this.#mentions, this.#runs, this.#tables, this.#codes))
      this.#join(index, names);
    for (const [index, list] of this.#windows) {
      if (list.length > 1) settleOrder(list);
      const least = this.#tables.leastRun(index);
      const isFar =
        least >= leastTold
          ? !keepNear(list, runs, least)
          : this.#tables.needsDigit(index) && !keepNear(list, this.#numbers, 1);
      if (isFar) this.#windows.delete(index);
    }
    return this.#windows;
  }

  /** After `windows`. */
  places(): ReadonlyMap<number, Places> {
    for (const list of this.#places.values()) {
      if (!list.every((place, at) => at === 0 || place > (list[at - 1] ?? 0))) list.sort((a, b) => a - b);
    }
    return this.#places;
  }

  /** Wakes an anchor where one of its names and a run of digits are in each other's reach. Both lists are in order. */
  #join(index: number, names: readonly number[]): void {
    const { digits: [least, most] = [1, mostDigits], reach, compact, worth }: Partial<Anchors> = this.#tables.anchors[index] ?? {}; // prettier-ignore
    const [before, after] = reach ?? [0, 0];
    const form = compact ? this.#tables.form(index) : undefined;
    let next = 0;
    for (const name of names) {
      next = runFrom(this.#runs, next, name - after);
      if ((this.#runs[next]?.start ?? Infinity) - before > name || worth?.(this.#text, name) === false) continue;
      for (; next < this.#runs.length; next++) {
        const run = this.#runs[next];
        if (!run || run.start - before > name) break;
        const { start, end, count, from, to } = run;
        if (count < least || count > most) continue;
        if (form) this.#tryPlaces(index, from, startsIn(form, this.#text.slice(from, to)));
        else this.#wake(index, start, end);
      }
    }
  }

  #wake(index: number, start: number, end: number): void {
    const from = Math.max(0, start - (this.#tables.before[index] ?? 0));
    const to = Math.min(this.#text.length, end + (this.#tables.after[index] ?? 0));
    const list = this.#windows.get(index);
    const last = list?.[list.length - 1];
    if (!list) this.#windows.set(index, [[from, to]]);
    else if (last && from <= last[1] && from >= last[0]) last[1] = Math.max(last[1], to);
    else list.push([from, to]);
  }
}

import type { Detector } from './types.ts';

/** For one detector: the stretches of a text worth a closer look, in order, not touching. */
export type Windows = readonly (readonly [start: number, end: number])[];

/**
 * One pass over a text finds every keyword of every detector (Aho-Corasick over ASCII, case folded) and every run of
 * digits. The table is flat: `next[state * width + class]`, so a character costs two array reads.
 */
export interface Prefilter {
  scan(text: string): Map<number, [number, number][]>;
}

interface Automaton {
  readonly classes: Uint8Array;
  readonly width: number;
  readonly next: Int32Array;
  /** Keywords that end in a state, as lists of detector indexes; longest suffix matches included. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

function characterClasses(keywords: Iterable<string>): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(128);
  let width = 1;
  for (const keyword of keywords) {
    for (const char of keyword) {
      const code = char.charCodeAt(0);
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32] ?? 0;
  return { classes, width };
}

function build(keywords: ReadonlyMap<string, readonly number[]>): Automaton {
  const { classes, width } = characterClasses(keywords.keys());
  const states = 1 + [...keywords.keys()].reduce((sum, keyword) => sum + keyword.length, 0);
  const next = new Int32Array(states * width);
  const outputs: (number[] | undefined)[] = new Array<undefined>(states).fill(undefined);
  let used = 1;
  for (const [keyword, owners] of keywords) {
    let state = 0;
    for (const char of keyword) {
      const cell = state * width + (classes[char.charCodeAt(0)] ?? 0);
      state = next[cell] ||= used++;
    }
    outputs[state] = [...owners];
  }
  link(next, outputs, width);
  return { classes, width, next: next.subarray(0, used * width), outputs };
}

/** Breadth first: missing moves borrow those of the longest proper suffix, so scanning never steps back. */
function link(next: Int32Array, outputs: (number[] | undefined)[], width: number): void {
  const fail = new Int32Array(outputs.length);
  const queue: number[] = [];
  for (let char = 0; char < width; char++) if (next[char]) queue.push(next[char] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const suffix = fail[state] ?? 0;
    const inherited = outputs[suffix];
    if (inherited) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    for (let char = 0; char < width; char++) {
      const cell = state * width + char;
      const target = next[cell] ?? 0;
      if (target) {
        fail[target] = next[suffix * width + char] ?? 0;
        queue.push(target);
      } else next[cell] = next[suffix * width + char] ?? 0;
    }
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** One of these between two digits does not end a run: space . - / ( ) tab and narrow spaces. */
const separates = (code: number): boolean =>
  code === 32 || code === 46 || code === 45 || code === 47 || code === 40 || code === 41 || code === 9;
const maxGap = 2;

/** Compiles the anchors of all detectors into one pass. Indexes in its answer are positions in `detectors`. */
export function prefilter(detectors: readonly Detector[]): Prefilter {
  const keywords = new Map<string, number[]>();
  const byDigits: number[] = [];
  for (const [index, detector] of detectors.entries()) {
    for (const keyword of detector.keywords) keywords.set(keyword, [...(keywords.get(keyword) ?? []), index]);
    if (detector.digits) byDigits.push(index);
  }
  const { classes, width, next, outputs } = build(keywords);

  return {
    scan(text) {
      const windows = new Map<number, [number, number][]>();
      const wake = (index: number, start: number, end: number): void => {
        const [before, after] = detectors[index]?.reach ?? [0, 0];
        const list = windows.get(index);
        const from = Math.max(0, start - before);
        const to = Math.min(text.length, end + after);
        const last = list?.[list.length - 1];
        if (!list) windows.set(index, [[from, to]]);
        else if (last && from <= last[1]) last[1] = Math.max(last[1], to);
        else list.push([from, to]);
      };
      const wakeByDigits = (start: number, end: number, count: number): void => {
        for (const index of byDigits) {
          const [least, most] = detectors[index]?.digits ?? [0, 0];
          if (count >= least && count <= most) wake(index, start, end);
        }
      };
      let state = 0;
      let count = 0;
      let runStart = 0;
      let lastDigit = -1;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        state = next[state * width + (code < 128 ? (classes[code] ?? 0) : 0)] ?? 0;
        const owners = outputs[state];
        if (owners) for (const owner of owners) wake(owner, at, at + 1);
        if (isDigit(code)) {
          if (count++ === 0) runStart = at;
          lastDigit = at;
        } else if (count > 0 && (!separates(code) || at - lastDigit > maxGap)) {
          wakeByDigits(runStart, lastDigit + 1, count);
          count = 0;
        }
      }
      if (count > 0) wakeByDigits(runStart, lastDigit + 1, count);
      return windows;
    },
  };
}

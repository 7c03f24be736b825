import { finish, type Steps } from '../steps.ts';
import { Automaton, characterClasses } from './automaton.ts';
import type { Anchors } from './anchors.ts';
import { baseKinds, Course, escape, foreign } from './course.ts';
import { ownersByKeyword, Tables } from './tables.ts';
import { codesOf } from './stretch.ts';
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
    const sighting = { windows: woken.windows(runs), places: woken.places(), escapes: (marks & escape) > 0, foreign: (marks & foreign) > 0, runs, shorts, groups }; // prettier-ignore
    codes.fill(0);
    return sighting;
  };
  return Object.assign(read, { prepare: () => tables.prepare(keywords.values()) });
}

/** The same at once. */
export const prefilter = (anchors: readonly Anchors[]): Prefilter => finish(prefilterInSteps(anchors));

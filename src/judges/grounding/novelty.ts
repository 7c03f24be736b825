import { joiners } from './lexicon.ts';
import { kinship, type Meanings } from './meanings.ts';
import { gramAt, type Source, type Window } from './windows.ts';
import { stemOf, type Word } from './words.ts';

export type Features = Readonly<Record<string, number>>;

/** A claim with the evidence that was found for it. */
export interface Case {
  readonly claim: readonly Word[];
  readonly source: Source;
  /** Best sentence, best pair, best four sentences. */
  readonly windows: readonly [Window, Window, Window];
  /** Stems of what the user asked. */
  readonly asked: ReadonlySet<string>;
  readonly meanings: Meanings;
}

/** A part of a whole, 0..1; 0 where there is no whole. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const few = (count: number): number => Math.min(count, 5);

/** What the claim says that the evidence does not: words, runs of words, and how far from it they are. */
export function novelty({ claim, source, windows, asked, meanings }: Case): Features {
  const content = claim.filter(({ stop }) => !stop);
  const novel = content.filter(({ stem }) => !source.places.has(stem));
  const weight = (words: readonly Word[]) => words.reduce((sum, { stem }) => sum + source.rarity(stem), 0);
  const all = weight(content);
  const near = content.filter(({ stem }) => source.places.has(stem));
  const kin = novel.map(({ stem }) => kinship(stem, windows[2].stems, meanings));
  const count = (wanted: string) => kin.filter((kind) => kind === wanted).length;
  const outside = (window: Window) => content.filter(({ stem }) => !window.stems.has(stem));
  return {
    novelShare: share(novel.length, content.length),
    novelCount: few(novel.length),
    novelWeight: share(weight(novel), all),
    outsideBest: share(weight(outside(windows[0])), all),
    outsidePair: share(weight(outside(windows[1])), all),
    outsideFour: share(weight(outside(windows[2])), all),
    outsideFourButKnown: share(near.filter(({ stem }) => !windows[2].stems.has(stem)).length, content.length),
    novelSame: few(count('same')),
    novelSister: few(count('sister')),
    novelAlien: few(count('none')),
    novelUnknown: few(count('unknown')),
    alienShare: share(novel.length - count('same'), content.length),
    novelNames: few(novel.filter(({ name }) => name).length),
    novelNotAsked: share(novel.filter(({ stem }) => !asked.has(stem)).length, content.length),
    novelAsked: few(novel.filter(({ stem }) => asked.has(stem)).length),
    novelAdverbs: few(novel.filter(({ lower }) => lower.endsWith('ly')).length),
    novelActions: few(novel.filter(({ lower }) => /(?:ed|ing|es|ize|ise)$/.test(lower)).length),
    novelThings: few(novel.filter(({ lower }) => /(?:tion|ment|ness|ity|ism|ist|er|or)s?$/.test(lower)).length),
    novelLong: novel.reduce((most, { lower }) => Math.max(most, lower.length), 0),
    unlikeAnything: share(novel.filter(({ lower }) => !resembles(lower, windows[2])).length, content.length),
    ...positions(claim, source),
    ...runs(claim, source),
  };
}

/** Shares its first five letters with a word of the window: another form of it. */
const resembles = (lower: string, { words }: Window): boolean =>
  lower.length >= 6 && words.some((word) => word.lower.startsWith(lower.slice(0, 5)));

/** Where in the claim the new words stand: an added clause comes last, and often after "because" or "which". */
function positions(claim: readonly Word[], source: Source): Features {
  const isNovel = (word: Word) => !word.stop && !source.places.has(word.stem);
  const third = Math.ceil(claim.length / 3);
  const joined = claim.findIndex(({ lower }) => joiners.has(lower));
  const after = joined < 0 ? [] : claim.slice(joined + 1);
  const density = (words: readonly Word[]) =>
    share(words.filter(isNovel).length, words.filter(({ stop }) => !stop).length);
  let [run, longest] = [0, 0];
  for (const word of claim) {
    if (isNovel(word)) longest = Math.max(longest, ++run);
    else if (!word.stop) run = 0;
  }
  return {
    novelFirst: density(claim.slice(0, third)),
    novelLast: density(claim.slice(-third)),
    novelJoined: density(after),
    newJoiner: few(claim.filter(({ lower }) => joiners.has(lower) && !source.places.has(stemOf(lower))).length),
    longestNovel: few(longest),
  };
}

function runs(claim: readonly Word[], source: Source): Features {
  const missing = (size: number) => {
    let gone = 0;
    for (let at = 0; at + size <= claim.length; at++)
      if (!source.grams.has(gramAt(claim, at, size, source.places))) gone++;
    return share(gone, Math.max(claim.length - size + 1, 0));
  };
  let [run, copied] = [0, 0];
  for (let at = 0; at + 2 <= claim.length; at++) {
    run = source.grams.has(gramAt(claim, at, 2, source.places)) ? run + 1 : 0;
    copied = Math.max(copied, run + 1);
  }
  return {
    missing2: missing(2),
    missing3: missing(3),
    missing4: missing(4),
    notCopied: 1 - share(copied, claim.length),
  };
}

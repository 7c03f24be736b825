import { share, type Case, type Features } from './novelty.ts';
import type { Word } from './words.ts';

const far = 30;

/**
 * Whether words that stand together in the claim do so in the evidence, and in the same order: who did what to whom.
 */
export function order({ claim, source, windows }: Case): Features {
  const content = claim.filter(({ stop, stem }) => !stop && source.places.has(stem));
  const gaps = content.slice(1).map((word, at) => nearest(content[at]!, word, source.places));
  const places = matched(content, windows[1].words);
  const named = matched(
    content.filter(({ name }) => name),
    windows[1].words,
  );
  const mean = gaps.length === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / far;
  return {
    apart: mean,
    apartMost: Math.max(0, ...gaps) / far,
    apartShare: share(gaps.filter((gap) => gap >= 12).length, gaps.length),
    adjacentShare: 1 - share(gaps.filter((gap) => gap <= 2).length, gaps.length),
    inversions: inversions(places),
    inversionsOfNames: inversions(named),
    uncovered:
      1 - share(places.length, new Set(windows[0].words.filter(({ stop }) => !stop).map(({ stem }) => stem)).size),
    notInSequence: 1 - share(rising(places), claim.filter(({ stop }) => !stop).length),
  };
}

/** Fewest words between two stems in the source, at most `far`. */
function nearest(one: Word, other: Word, places: ReadonlyMap<string, readonly number[]>): number {
  const [a, b] = [places.get(one.stem) ?? [], places.get(other.stem) ?? []];
  let [i, j, best] = [0, 0, far];
  while (i < a.length && j < b.length) {
    best = Math.min(best, Math.abs(a[i]! - b[j]!) || far);
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return best;
}

function matched(claim: readonly Word[], words: readonly Word[]): readonly number[] {
  const at = new Map<string, number>();
  words.forEach(({ stem }, place) => at.has(stem) || at.set(stem, place));
  return claim.map(({ stem }) => at.get(stem) ?? -1).filter((place) => place >= 0);
}

/** The share of pairs that stand the other way round. */
function inversions(places: readonly number[]): number {
  let [turned, pairs] = [0, 0];
  for (let i = 0; i < Math.min(places.length, 40); i++)
    for (let j = i + 1; j < Math.min(places.length, 40); j++) {
      pairs++;
      if (places[i]! > places[j]!) turned++;
    }
  return share(turned, pairs);
}

/** Length of the longest rising sequence: words in the order of the source. */
function rising(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    if (at < 0) ends.push(place);
    else ends[at] = place;
  }
  return ends.length;
}

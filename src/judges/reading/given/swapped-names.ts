import type { Segment, Span } from '../../../engine/types.ts';
import { wordsOf, type Evidence } from './evidence.ts';
import { common, name, openers, partsOf } from './person-names.ts';
import { perObject } from '../per-object.ts';
import { withoutCode } from '../sentences.ts';
import { folded } from './supplied.ts';

/** Somebody else may be meant. */
const elsewhere =
  /\b(?:for example|e\.g\.|such as|suppose|imagine|not|brother|sister|wife|husband|son|daughter|family)\b|n[’']t\b/i;
/** Letters that an ending may add or change: `Beata`, `Beaty`. */
const ending = 2;

/** Two words of one stem, in two forms. */
function isForm(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return (
    same >= Math.max(3, Math.min(one.length, other.length) - ending) && Math.abs(one.length - other.length) <= ending
  );
}

/** What has a name of its own before it: `Thornbury School`. */
const houses = /^(?:school|college|university|institute|street|road|house|bank|court|union|group)$/;

/** `Tim` for `Tom`: one letter. */
const isSlip = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((letter, at) => letter !== other[at]).length === 1;

const plain = (word: string): string => folded(word).trim();

/** Names of two words and more that stand in the text, without what stood before them in a list. */
const namesOf = perObject(({ text }: Evidence): readonly (readonly string[])[] => {
  const lines = text.replace(/[\t|:;,("“„«]/g, '\n').split('\n');
  return lines
    .flatMap((line) => [...line.matchAll(name)].map(([full]) => partsOf(full).map(plain)))
    .filter(({ length }) => length === 2);
});

/** Two words of which neither is anybody's. */
const isPair = (parts: readonly string[]): boolean =>
  parts.length === 2 &&
  parts.every((part, at) => {
    const isNamed = !common.has(part) || (at === 1 && houses.test(part));
    return part.length >= 3 && isNamed && !openers.test(part) && !part.includes(' ');
  });

/**
 * `Monique Castan` where the text has Mireille Castan, and where the reply never names her: one half of a name is the
 * text's, the other is not.
 */
export function swappedNames(
  segment: Segment,
  evidence: Evidence,
): (sentence: string, names: readonly RegExpExecArray[]) => readonly Span[] {
  const known = wordsOf(evidence);
  let said: string | undefined;
  const isSwapped = (full: string): boolean => {
    // one half at least is the text's; of most names none is
    if (
      !folded(full)
        .split(' ')
        .some((word) => known.has(word))
    )
      return false;
    const ours = partsOf(full).map(plain);
    if (!isPair(ours)) return false;
    const at = ours.findIndex((part) => !known.has(part));
    const own = ours[at];
    const shared = ours[1 - at];
    if (own === undefined || shared === undefined || own.length < 3 || !known.has(shared)) return false;
    said ??= folded(`${segment.lead ?? ''}\n${withoutCode(segment)}`);
    const theirs = new Set(
      namesOf(evidence)
        .filter((parts) => parts[1 - at] === shared)
        .map((parts) => parts[at] ?? ''),
    );
    const [other = ''] = theirs;
    return (
      theirs.size === 1 &&
      other.length >= 3 &&
      !common.has(other) &&
      !isForm(own, other) &&
      (!said.includes(` ${other} `) || isSlip(own, other))
    );
  };
  return (sentence, names) => {
    const found = names.flatMap((hit) => halfOf(hit, isSwapped));
    return found.length === 0 || elsewhere.test(sentence) ? [] : found;
  };
}

/** `Ida Roe of Norrfjord Lines` names two. */
function halfOf({ index, 0: written }: RegExpExecArray, isSwapped: (full: string) => boolean): readonly Span[] {
  const half = written
    .replace(/['’]s$/, '')
    .split(/\sof\s/)
    .find(isSwapped);
  const start = index + (half === undefined ? 0 : written.indexOf(half));
  return half === undefined ? [] : [{ start, end: start + half.length }];
}

import { regex } from '../../../engine/regex.ts';
import type { Span } from '../../../engine/types.ts';
import { nearest, retells, type Evidence } from './evidence.ts';
import { folded } from './supplied.ts';
import { hitsOf } from '../hits.ts';

/** A capitalised word and the two words on each side; in between may stand what parts words within a sentence. */
const gap = '[\\s,;:(*_]{1,4}';
const word = "[\\p{L}\\d][\\p{L}\\d’'-]*";
const alone = regex('gu')`
  (?<=(?<before>(?:${word}${gap})?${word})${gap})(?<word>\p{Lu}\p{Ll}[\p{Ll}’'-]{2,})(?![\p{L}-])
  (?=(?<after>(?:${gap}${word}){0,2}))
`;
/** Of these a word says too little to know the place again. */
const bland = regex('iu')`
  ^(?:
    \p{L}|and|or|is|was|are|were|to|in|on|of|at|for|by|with|from|has|had|said|who|which|that|the|an|our|their
    |its|his|her|und|oder|der|die|das|den|dem|des|ein|eine|einer|einem|im|am|vom|zum|zur|mit|von|für|ist|war
    |et|ou|le|la|les|un|une|de|du|des|au|aux|en|à|par|pour|est|el|los|las|una|del|al|con|por|para|es|il|lo|gli
    |di|da|del|della|che|è|os|as|um|uma|do|no|na|com|het|een|van|voor|met|op|na|w|z|ze|do|przy|jest|i
  )$
`;
const leastRetold = 0.6;
/** Pieces of the text in which the same place is looked for. */
const pieces = 3;

interface Replaced extends Span {
  readonly word: string;
}

interface Place {
  readonly word: string;
  readonly start: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const placesIn = (text: string): readonly Place[] =>
  [...hitsOf(text, alone)].map(({ index, groups: { word: own = '', before = '', after = '' } = {} }) => ({
    word: own,
    start: index,
    before: folded(before).trim().split(' ').reverse(),
    after: folded(after).trim().split(' '),
  }));

/** Words next to the place that are the same, nearest first; a bland one alone counts for nothing. */
function shared(ours: readonly string[], theirs: readonly string[]): number {
  const same = ours.findIndex((one, at) => one === '' || one !== theirs[at]);
  const run = ours.slice(0, same < 0 ? undefined : same);
  return run.some((one) => !bland.test(one)) ? run.length : 0;
}

/** Where nearly every noun has a capital, a word in the same place is seldom another name. */
const isGerman = (text: string): boolean => /(?<!\p{L})(?:der|die|das|und|nicht|ist)(?!\p{L})/u.test(text);

/** `Gärtnerstraße` for `Gerberstraße`, or a word that only a name follows. */
const ofName = /^(?:firma|familie|herrn?|frau|stadt|gemeinde|ort|dorf|verein|marke)$/u;

/** `Wettbewerb` for `Ideenwettbewerb`: the same in short, or at length. */
function isPartOf(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].map((word) => word.toLowerCase()).sort((a, b) => a.length - b.length);
  return long.endsWith(short) || long.startsWith(short);
}

/** The same place: the same words on both sides, or two on one side of which one tells something. */
function isSamePlace(ours: Place, theirs: Place, german: boolean): boolean {
  const [left, right] = [shared(ours.before, theirs.before), shared(ours.after, theirs.after)];
  const touches = ours.before[0] === theirs.before[0] && ours.after[0] === theirs.after[0];
  if (german && ours.word.slice(-4) !== theirs.word.slice(-4) && !ofName.test(ours.before[0] ?? '')) return false;
  return (touches && left + right > 0) || (!german && (left > 1 || right > 1));
}

/** A name of one word where the text has another one: in the same place of a passage that says the same. */
export function replacedWords(sentence: string, evidence: Evidence): readonly Replaced[] {
  const unknown = placesIn(sentence).filter(({ word: one }) => !evidence.words.includes(folded(one).trimEnd()));
  if (unknown.length === 0) return [];
  const theirs = nearest(sentence, evidence, pieces).flatMap((passage) => placesIn(evidence.textOf(passage)));
  const said = folded(sentence);
  const german = isGerman(evidence.text.slice(0, 2_000));
  const stood = (place: Place): boolean =>
    theirs.some(
      (other) =>
        !isPartOf(place.word, other.word) && !said.includes(folded(other.word)) && isSamePlace(place, other, german),
    );
  return unknown
    .filter((place) => retells(sentence.replace(place.word, ' '), evidence, 1) >= leastRetold && stood(place))
    .map(({ word: own, start }) => ({ word: own, start, end: start + own.length }));
}

import { regex } from '../../engine/regex.ts';
import type { FoundName } from '../../engine/types.ts';
import { particles } from './particles.ts';
import { nameLabels, type NameCard, type NameLabel } from './card.ts';
import type { Word } from './words.ts';

/** What the model says of one word: per label that it begins one and that it goes on with one, 0..1. */
export type WordScores = Readonly<Record<NameLabel, { readonly begins: number; readonly goesOn: number }>>;

interface OpenSpan {
  readonly start: number;
  readonly label: NameLabel;
  readonly scores: number[];
  end: number;
}

const lower = (text: string): boolean => /\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}]/u.test(text);
const ownWord = /(?<![\p{L}\p{N}_])\p{L}{2,}(?![\p{L}\p{N}_])|\p{Lo}/u;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * What a finding must have besides its score: no number is a name; an address has a number and a word without
 * digits; a name is not in lower case where its line is not. training/names/score.py says the same.
 */
function plausible(text: string, { start, end, label }: OpenSpan): boolean {
  const found = text.slice(start, end);
  const digit = /\p{Nd}/u.test(found);
  const letters = count(found, /\p{L}/gu);
  if (label === 'ADDRESS') return digit && letters > 3 && ownWord.test(found);
  if (digit || letters < 2) return false;
  if (!lower(found)) return true;
  const stop = text.indexOf('\n', end);
  return lower(text.slice(text.lastIndexOf('\n', start - 1) + 1, stop < 0 ? text.length : stop));
}

/** The label of a word that is likelier than none, if there is one. */
function likeliest(scores: WordScores): { label: NameLabel; score: number; begins: boolean } | undefined {
  const all = nameLabels.map((label) => {
    const { begins, goesOn } = scores[label];
    return { label, score: begins + goesOn, begins: begins > goesOn };
  });
  const [person, address] = all as [(typeof all)[0], (typeof all)[0]];
  const best = person.score >= address.score ? person : address;
  return best.score > 1 - person.score - address.score ? best : undefined;
}

/** Up to the last word in lower case that is no particle: `notulist Joost Bakker`, `Gửi chị Trần Văn Hùng`. */
const smallStart = regex('u')`
  ^(?:\S+\s){0,4}?(?:(?!(?:${particles})\s)\p{Ll}[\p{Ll}\p{M}\p{P}]*\s)+(?=
    (?:(?:${particles})\s)*\p{Lu}\S*\s(?:(?:${particles})\s)*\p{Lu}
    |\p{Lu}\S*$
  )
`;
/** What stands behind a hyphen belongs to the name: `Ji|-hoon`. */
const hyphened = /^-\p{L}{2,12}(?![\p{L}\p{N}_-])/u;
const longestRest = 16;
/** After two words with capitals, or a short one: `Arvind ji`. */
const smallEnd = /(?<=\p{Lu}\S*\s\p{Lu}\S*)(?:\s\p{Ll}[\p{Ll}\p{M}]*)+$|\s\p{Ll}{1,2}$/u;

/**
 * Where a finding ends: towns are written with a capital, so lower-case words after an address's last comma are no part
 * of it; nor is a name's beginning or end in lower case, where the name has capitals.
 */
function trimmed(text: string, span: OpenSpan): OpenSpan {
  const found = text.slice(span.start, span.end);
  if (span.label === 'PERSON') {
    if (!/\p{Lu}/u.test(found)) return span;
    const [rest = ''] = hyphened.exec(text.slice(span.end, span.end + longestRest)) ?? [];
    if (rest) return { ...span, end: span.end + rest.length };
    const [left = ''] = smallStart.exec(found) ?? [];
    const [right = ''] = smallEnd.exec(found) ?? [];
    return { ...span, start: span.start + left.length, end: span.end - right.length };
  }
  const tail = /(?<=\p{Lu}.*)\s*[,;]\s*\p{Ll}[\p{Ll}\p{M}\s]*$/su.exec(found);
  return tail ? { ...span, end: span.start + tail.index } : span;
}

const isSecondName = (text: string, { label, scores, end }: OpenSpan, start: number): boolean =>
  label === 'PERSON' &&
  ((scores.length === 1 && text.slice(end, start) === ' ') ||
    (end === start && /\p{L}-$/u.test(text.slice(end - 2, end))));

/**
 * Joins words: one goes on with the one before where that has its label and it begins nothing. Two single words of
 * persons with one space between are one name, for the names of two people are parted by more; so is what stands behind a hyphen.
 */
function join(text: string, words: readonly Word[], scores: readonly WordScores[]): readonly OpenSpan[] {
  const found: OpenSpan[] = [];
  let open: OpenSpan | undefined;
  for (const [at, { start, end }] of words.entries()) {
    const best = scores[at] && likeliest(scores[at]);
    if (!best) {
      open = undefined;
    } else if (open?.label === best.label && (!best.begins || isSecondName(text, open, start))) {
      open.end = end;
      open.scores.push(best.score);
    } else {
      open = { start, end, label: best.label, scores: [best.score] };
      found.push(open);
    }
  }
  return found;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/**
 * The findings that are sure enough, and that the text or the lists back. A person of a single word, or in lower case, must be surer than others, unless it is
 * a word of a finding that is sure: who was once named in full is then called by one name.
 * training/names/score.py says the same, but for `isBacked` and the small words around a name.
 */
export function spansOf(
  text: string,
  words: readonly Word[],
  scores: readonly WordScores[],
  least: NameCard['least'],
  isBacked: (finding: FoundName) => boolean = () => true,
): readonly FoundName[] {
  const joined = join(text, words, scores)
    .map((span) => trimmed(text, span))
    .filter((span) => plausible(text, span))
    .map(({ start, end, label, scores: all }) => {
      const score = all.reduce((a, b) => a + b) / all.length;
      const weak = label === 'PERSON' && (all.length === 1 || lower(text.slice(start, end)));
      const sure = score >= least[weak ? 'lone' : label] && isBacked({ start, end, label, score });
      return { start, end, label, score, sure };
    });
  const named = new Set(
    joined.flatMap(({ start, end, label, sure }) =>
      sure && label === 'PERSON' ? wordsOf(text.slice(start, end)) : [],
    ),
  );
  const again = ({ start, end, label, score }: FoundName): boolean =>
    label === 'PERSON' && score >= least.PERSON && named.has(text.slice(start, end).toLowerCase());
  return joined.flatMap(({ sure, ...found }) => (sure || again(found) ? [found] : []));
}

import { regex } from '../../../engine/regex.ts';
import type { Segment, Span } from '../../../engine/types.ts';
import { nearest, type Evidence } from '../given/evidence.ts';
import { perObject } from '../per-object.ts';
import { datesIn } from '../dates/derived-dates.ts';
import { numbersIn } from './number-words.ts';
import { withoutCode } from '../sentences.ts';
import { mayCountInWords, smallNumber, smallNumbersIn } from './small-numbers.ts';
import { stem, stemsOf } from '../stems.ts';
import { hitsOf } from '../hits.ts';

/** `180 people`, `27 %`, `340 µS/cm`: a number and what it is a number of. */
interface Quantity extends Span {
  readonly value: number;
  readonly of: string;
}

const digits = String.raw`\d{1,7}(?:[.,]\d{1,2})?`;
const quantityOf = (number: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d.,:/#-])(?<n>${number})\\s?(?<of>%|[\\p{L}µ°²³][\\p{L}\\d²³/]*)`, 'gu');
const inDigits = quantityOf(digits);
/** Any word may be the number. */
const inWords = quantityOf(`${digits}|\\p{L}{3,10}`);
/** Words behind a number that do not say of what it is. */
const noThing = regex('iu')`
  ^(?:
    and|or|to|in|on|at|of|for|by|from|with|per|the|is|are|was|were|und|oder|bis|im|am|pro|et|ou|à|en|par|de|del|y|o|por
    |e|di|da|em|das|der|die|uhr|am|pm|st|nd|rd|th|h
  )$
`;
const sameThing: Readonly<Record<string, string>> = {
  percent: '%',
  prozent: '%',
  procent: '%',
  pct: '%',
  milliseconds: 'ms',
  minutes: 'min',
  kilometres: 'km',
  kilometers: 'km',
  kilograms: 'kg',
};

function quantitiesIn(text: string): readonly Quantity[] {
  const found = [...hitsOf(text, mayCountInWords(text) ? inWords : inDigits)].flatMap(
    ({ index, groups: { n = '', of = '' } = {} }) => {
      const value = /\d/.test(n) ? Number(n.replace(',', '.')) : smallNumber(n.toLowerCase());
      if (value === undefined || noThing.test(of)) return [];
      const lower = of.toLowerCase();
      return { start: index, end: index + n.length, value, of: sameThing[lower] ?? stem(lower) };
    },
  );
  const dates = found.length > 0 && /\d/.test(text) ? datesIn(text) : [];
  return found.filter(({ start: at }) => !dates.some(({ start, end }) => start <= at && at < end));
}

/** The speaker's own: a proposal, a bound, an example. */
const own = regex('iu')`
  (?<!\p{L})(?:
    about|around|roughly|nearly|almost|over|under|least|most|up to|more than|less than|should|could|would|might|may
    |suggest\w*|recommend\w*|propos\w*|let[’']s|please|plan|aim|if|example|typically|usually|often|each|every|step|page
    |extra|another|additional|further|early|earlier|later|ago|etwa|rund|mindestens|höchstens|sollte\p{L}*|könnte\p{L}*
    |würde\p{L}*|bitte|wenn|environ|devr\p{L}+|pourr\p{L}+|si|unos|unas|deber\p{L}+|podr\p{L}+
    |total|together|zusammen|insgesamt|ensemble|en total|sum|difference|average
  )(?!\p{L})
  |[~≈=?+×]
`;

/** `A family of 5`, `Two people pay`: a few of something, whoever they are. */
const few = /(?:^|[.!?:;,]\s+|\b(?:a|an|any|of|for|with)\s)[^\p{L}\d]*$/iu;
const mostOfFew = 10;
/** What stands between two commas around it. */
const clauseOf = (text: string, start: number, end: number): string =>
  text.slice(text.lastIndexOf(', ', start) + 1, (text.indexOf(', ', end) + 1 || text.length + 1) - 1);

/** A sentence that is longer is none. */
const longest = 1_000;
/** Pieces of a longer text say too many things to miss one of. */
const mostPieces = 60;
/** What each piece of the text counts or measures. */
const givenIn = perObject(({ pieces, textOf }: Evidence): readonly (readonly Quantity[])[] =>
  pieces.length > mostPieces ? [] : pieces.map((piece) => quantitiesIn(textOf(piece))),
);
const allGiven = perObject((evidence: Evidence) => givenIn(evidence).flat());
const valuesIn = perObject((evidence: Evidence): ReadonlySet<number> => {
  const numbers = evidence.numbers.flatMap(({ readings }) => readings);
  return new Set([...allGiven(evidence), ...numbers].map(({ value }) => value));
});

/** All numbers that a segment tells. */
function saidIn(segment: Segment): ReadonlySet<number> {
  const whole = `${segment.lead ?? ''}\n${withoutCode(segment)}`;
  return new Set([
    ...numbersIn(whole).flatMap(({ readings }) => readings.map(({ value }) => value)),
    ...quantitiesIn(whole).map(({ value }) => value),
    ...smallNumbersIn(whole),
  ]);
}

/**
 * A number in the place of one of the text's: of the same thing, told where the text speaks of it, while the text's own
 * number stands nowhere in a reply that tells its other numbers.
 */
export function swappedNumbers(segment: Segment, evidence: Evidence): (sentence: string) => readonly Span[] {
  const pieces = givenIn(evidence);
  const given = allGiven(evidence);
  if (given.length < 2) return () => [];
  const values = valuesIn(evidence);
  // read only once a sentence has another number
  let told: ReadonlySet<number> | undefined;
  return (sentence) => {
    if (sentence.length > longest) return [];
    const ours = quantitiesIn(sentence).filter(
      ({ value, start, end }) =>
        !values.has(value) &&
        (value > mostOfFew || !few.test(sentence.slice(0, start))) &&
        !own.test(clauseOf(sentence, start, end)),
    );
    // more of them are a list or a table of its own
    if (ours.length === 0 || ours.length > 6) return [];
    const [best] = nearest(sentence, evidence, 1);
    const at = best ? evidence.pieces.findIndex((piece) => piece === best) : -1;
    const there = pieces[at] ?? [];
    if (!ours.some(({ of }) => there.some((one) => one.of === of))) return [];
    const said = (told ??= saidIn(segment));
    if (!given.some(({ value }) => said.has(value))) return [];
    const stems = new Set(stemsOf(sentence));
    return ours.filter(({ of }) => {
      const missing = there.filter((one) => one.of === of && !said.has(one.value));
      // besides what it is a number of, something else must be the same
      const shares = [...(evidence.pieces[at]?.stems ?? [])].some((one) => one !== of && stems.has(one));
      return missing.length === 1 && shares;
    });
  };
}

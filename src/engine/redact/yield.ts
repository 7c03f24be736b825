import { settle } from '../settle.ts';
import type { Finding, Span } from '../types.ts';

/** What is left of a span before and after the spans that cut into it. */
function remains({ start, end }: Span, cuts: readonly Span[]): readonly Span[] {
  let left: readonly Span[] = [{ start, end }];
  for (const cut of cuts) {
    left = left.flatMap((part) =>
      cut.end <= part.start || cut.start >= part.end
        ? [part]
        : [
            { start: part.start, end: Math.min(part.end, cut.start) },
            { start: Math.max(part.start, cut.end), end: part.end },
          ].filter((rest) => rest.start < rest.end),
    );
  }
  return left;
}

const length = (span: Span): number => span.end - span.start;

/** What a guess must still hold once a rule has cut into it: a word, and an address a number besides. */
const holds = (entity: string, rest: string): boolean =>
  entity === 'ADDRESS' ? /\p{L}{3}/u.test(rest) && /\p{Nd}/u.test(rest) : /\p{L}{2}/u.test(rest);

/** Drops blanks and marks at both ends; undefined where what is left is no such thing any more. */
function trimmed(text: string, entity: string, { start, end }: Span): Span | undefined {
  const found = /[\p{L}\p{N}].*[\p{L}\p{N}.)]|[\p{L}\p{N}]/su.exec(text.slice(start, end));
  if (!found || !holds(entity, found[0])) return undefined;
  return { start: start + found.index, end: start + found.index + found[0].length };
}

/**
 * Findings of rules and of a model as one list in order of the text, without overlaps. Rules win: where one cuts into
 * a guess, the guess keeps its longest part outside, if that still holds enough.
 */
export function yieldTo<Found extends Finding>(
  text: string,
  rules: readonly Found[],
  guesses: readonly Found[],
): readonly Found[] {
  if (guesses.length === 0) return rules;
  const spans = rules.map(({ span }) => span);
  const kept = guesses.flatMap((guess) => {
    const cuts = spans.filter(({ start, end }) => start < guess.span.end && guess.span.start < end);
    if (cuts.length === 0) return [guess];
    const [longest] = [...remains(guess.span, cuts)].sort((a, b) => length(b) - length(a));
    const span = longest && trimmed(text, guess.entity, longest);
    return span ? [{ ...guess, span }] : [];
  });
  return [...rules, ...settle(kept)].sort((a, b) => a.span.start - b.span.start);
}

import type { Span } from '../../engine/types.ts';

const border = /;\s|,\s(?=(?:so|but|yet)\b)|,\s(?<=^\s{0,4}(?:If|When)\b[^,;]{0,120},\s)/g;

/** A log of dates without a full stop is one sentence, which must not be read again for each of them. */
const reach = 500;

/**
 * The part of a sentence between semicolons and the like that a span stands in, so that `31 June; later ones can't be
 * taken` denies nothing of June.
 */
export function clauseAround(sentence: string, { start, end }: Span): string {
  const skipped = Math.max(0, start - reach);
  const text = sentence.slice(skipped, end + reach);
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(border)) {
    if (index >= end - skipped) return text.slice(from, index);
    if (index + sign.length <= start - skipped) from = index + sign.length;
  }
  return text.slice(from);
}

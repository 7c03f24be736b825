import type { Span } from '../../engine/types.ts';

const border = /;\s|,\s(?=(?:so|but|yet)\b)|(?<=^\s{0,4}(?:If|When)\b[^,;]{0,120}),\s/g;

/** The statement that a span stands in: "31 June; later ones can't be taken" denies nothing of June. */
export function clauseAround(text: string, { start, end }: Span): string {
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(border)) {
    if (index >= end) return text.slice(from, index);
    if (index + sign.length <= start) from = index + sign.length;
  }
  return text.slice(from);
}

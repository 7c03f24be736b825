import type { Edit } from '../../engine/redact/edits.ts';

/** Where an offset lands after the edits; one inside an edit goes to its end. */
export function shift(offset: number, edits: readonly Edit[]): number {
  let moved = offset;
  for (const { start, end, text } of edits) {
    if (offset >= end) moved += text.length - (end - start);
    else if (offset > start) moved += text.length - (offset - start);
  }
  return moved;
}

/** The order in which edits leave the places of the others where they are. */
export const backToFront = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => b.start - a.start);

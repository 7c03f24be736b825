/** Cuts word-piece ids into windows of at most `pieces`, `stride` apart; the last one ends at the end. */
export function cutWindows(
  ids: readonly number[],
  { pieces, stride }: { readonly pieces: number; readonly stride: number },
): readonly (readonly number[])[] {
  if (ids.length <= pieces) return [ids];
  const windows: (readonly number[])[] = [];
  for (let start = 0; start < ids.length - pieces; start += stride) windows.push(ids.slice(start, start + pieces));
  windows.push(ids.slice(ids.length - pieces));
  return windows;
}

/** What one pass of a tagger reads, [start, end), and the part of it whose answers are kept. */
export interface Pass {
  readonly start: number;
  readonly end: number;
  readonly keepFrom: number;
  readonly keepTo: number;
}

/**
 * Passes over `length` word pieces. Each piece's answer is kept from a pass that shows all the model looks at, `reach`
 * pieces to each side, so a cut text is read as a whole one would be.
 */
export function passes(length: number, pieces: number, reach: number): readonly Pass[] {
  const found: Pass[] = [];
  for (let start = 0; ; start += pieces - 2 * reach) {
    const end = Math.min(start + pieces, length);
    const last = end === length;
    found.push({ start, end, keepFrom: start === 0 ? 0 : start + reach, keepTo: last ? length : end - reach });
    if (last) return found;
  }
}

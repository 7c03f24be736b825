import type { ModelCard } from './card.ts';

/**
 * Cuts word-piece ids into windows of at most `pieces`, `stride` apart; the last one ends at the end. The training
 * script (training/windows.py) cuts the same way, and the thresholds hold for this cut only.
 */
export function cutWindows(
  ids: readonly number[],
  { pieces, stride }: ModelCard['window'],
): readonly (readonly number[])[] {
  if (ids.length <= pieces) return [ids];
  const windows: (readonly number[])[] = [];
  for (let start = 0; start < ids.length - pieces; start += stride) windows.push(ids.slice(start, start + pieces));
  windows.push(ids.slice(ids.length - pieces));
  return windows;
}

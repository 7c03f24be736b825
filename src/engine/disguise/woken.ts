import { fragments, type Rewrite, type View } from './view.ts';
import type { Anchors } from '../wake/anchors.ts';
import type { Windows } from '../wake/windows.ts';

/**
 * A reading that is only tried where a mark of it stands. The scanner watches for marks in the same pass as for
 * keywords.
 */
export interface Woken {
  readonly markers: Anchors;
  /** In order, not touching. */
  readonly rewrites: (view: View, start: number, end: number) => Iterable<Rewrite>;
  /** How far behind a rewrite a value is a new find; without it only what was rewritten is. */
  readonly label?: number;
  /** Set where what it reads is beyond doubt. */
  readonly sure?: boolean;
}

/** The views of the readings that were woken, and where. */
export function* readWoken(view: View, woken: readonly (readonly [Woken, Windows])[]): Iterable<View> {
  for (const [reading, windows] of woken) {
    const { rewrites, label, sure = false } = reading;
    const found = windows.flatMap(([start, end]) => [...rewrites(view, start, end)]);
    for (const made of fragments(view, found, label)) yield { ...made, sure, by: reading };
  }
}

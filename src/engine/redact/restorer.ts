import { restored } from './occurrences.ts';
import { opening } from './placeholder-names.ts';
import type { StandIns } from './stand-ins.ts';

/** Restores a text that comes in pieces. */
export interface Restorer {
  /** The next piece, as far as it is certain. */
  push(piece: string): string;
  /** What was held back. */
  end(): string;
}

/** How much of the end of a text may be the beginning of a stand-in. */
function undecided(text: string, { surrogates }: StandIns): number {
  const bracket = opening.exec(text)?.[0].length ?? 0;
  const longest = Math.max(0, ...[...surrogates.keys()].map(({ length }) => length));
  const tail = text.slice(-longest - 1).toLowerCase();
  for (let length = tail.length; longest > 0 && length > 0; length--) {
    const end = tail.slice(-length);
    if ([...surrogates.keys()].some((one) => one.startsWith(end) || end === one)) return Math.max(bracket, length);
  }
  return bracket;
}

export function createRestorer(standIns: StandIns): Restorer {
  let held = '';
  return {
    push(piece) {
      const text = held + piece;
      const open = undecided(text, standIns);
      held = open > 0 ? text.slice(-open) : '';
      return restored(text.slice(0, text.length - open), standIns);
    },
    end() {
      const rest = restored(held, standIns);
      held = '';
      return rest;
    },
  };
}

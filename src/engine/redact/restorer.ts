import { restored } from './occurrences.ts';
import { bareOpening, opening } from './placeholder-names.ts';
import type { StandIns } from './stand-ins.ts';

/** Restores a text that comes in pieces. */
export interface Restorer {
  /** The next piece, as far as it is certain. */
  push(piece: string): string;
  /** What was held back. */
  end(): string;
}

/** How much of the end of a text may be the beginning of a stand-in. */
function undecided(text: string, { placeholders, surrogates }: StandIns): number {
  const [whole = '', name = ''] = bareOpening.exec(text) ?? [];
  const isName = name !== '' && [...placeholders.keys()].some((one) => one.startsWith(name));
  const bracket = Math.max(opening.exec(text)?.[0].length ?? 0, isName ? whole.length : 0);
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
  let before = '';
  /** What stood before decides whether a name stands by itself. */
  function told(text: string): string {
    const out = restored(before + text, standIns).slice(before.length);
    before = text.slice(-1) || before;
    return out;
  }
  return {
    push(piece) {
      const text = held + piece;
      const open = undecided(text, standIns);
      held = open > 0 ? text.slice(-open) : '';
      return told(text.slice(0, text.length - open));
    },
    end() {
      const rest = told(held);
      held = '';
      return rest;
    },
  };
}

import type { Policy } from '../policy/resolve.ts';
import type { Cards } from './cards.ts';

declare global {
  interface Window {
    /** Only in the isolated world: frames of one origin share it, the page does not see it. */
    parapet?: Shared;
  }
}

/** What frames of one origin lend each other. */
export interface Shared {
  readonly cards: Cards;
  policy(): Policy;
}

const smallest = { width: 320, height: 240 };

function top(): Shared | undefined {
  try {
    return window === window.top ? undefined : window.top?.parapet;
  } catch {
    return undefined; // of another origin
  }
}

/** The policy that the page already knows: a frame that was just made need not wait for its own answer. */
export const inheritedPolicy = (): Policy | undefined => top()?.policy();

/** Where a card can be read: in this frame, or, where the frame is hidden or too small, in the top one. */
export function stage(own: Shared): () => Cards {
  window.parapet = own;
  return () => {
    const small = innerWidth < smallest.width || innerHeight < smallest.height;
    return (small ? top()?.cards : undefined) ?? own.cards;
  };
}

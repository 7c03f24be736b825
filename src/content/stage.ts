import type { Cards } from './cards.ts';

declare global {
  interface Window {
    /** Only in the isolated world: frames of one origin share it, the page does not see it. */
    parapetCards?: Cards;
  }
}

const smallest = { width: 320, height: 240 };

/**
 * Where a card can be read: in this frame, or, where the frame is hidden or too small, in the top one. A top frame of
 * another origin is out of reach, and then this frame has to do.
 */
export function stage(own: Cards): () => Cards {
  window.parapetCards = own;
  return () => {
    if (window === window.top || (innerWidth >= smallest.width && innerHeight >= smallest.height)) return own;
    try {
      return window.top?.parapetCards ?? own;
    } catch {
      return own;
    }
  };
}

/** Where a card stands, in CSS pixels of the viewport. */
interface Place {
  readonly left: number;
  readonly top: number;
}

/** The edges of a box in the viewport, as a DOMRect has them. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 10;
const margin = 8;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The first side of the anchor with room for the whole card: above, below, right, left. */
function beside(anchor: Box, card: Size, viewport: Size): Place | undefined {
  const across = within(anchor.left, margin, viewport.width - card.width - margin);
  const down = within(anchor.bottom - card.height, margin, viewport.height - card.height - margin);
  const sides: readonly Place[] = [
    { left: across, top: anchor.top - gap - card.height },
    { left: across, top: anchor.bottom + gap },
    { left: anchor.right + gap, top: down },
    { left: anchor.left - gap - card.width, top: down },
  ];
  return sides.find(
    ({ left, top }) =>
      left >= margin &&
      top >= margin &&
      left + card.width <= viewport.width - margin &&
      top + card.height <= viewport.height - margin,
  );
}

/**
 * Beside the anchor without covering it where there is room, else at the bottom in the middle. Always on the screen.
 */
export function place(anchor: Box | undefined, card: Size, viewport: Size): Place {
  const seen =
    anchor && anchor.bottom > 0 && anchor.top < viewport.height && anchor.right > 0 && anchor.left < viewport.width;
  const free = seen ? beside(anchor, card, viewport) : undefined;
  return (
    free ?? {
      left: Math.max(margin, (viewport.width - card.width) / 2),
      top: Math.max(margin, viewport.height - card.height - 2 * margin),
    }
  );
}

import type { Marked } from './marked.ts';

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}
interface HitTesting {
  highlightsFromPoint?(x: number, y: number): readonly HighlightHit[];
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The mark under a point of the window. */
function markAt(x: number, y: number, marks: readonly Marked[]): Marked | undefined {
  const registry = 'highlights' in CSS ? (CSS.highlights as HighlightRegistry & HitTesting) : undefined;
  const hits = registry?.highlightsFromPoint?.(x, y);
  const hit = hits?.flatMap(({ ranges }) => ranges).map((range) => marks.find((marked) => marked.range === range));
  const found = hit?.find((marked) => marked !== undefined);
  if (found) return found;
  // pictures, shadow roots and browsers without the hit test
  const near = marks.filter(
    ({ quote, range, segment }) =>
      range &&
      (!hits ||
        quote.includes('\uFFFC') ||
        segment.reply.getRootNode() !== document ||
        range.startContainer.getRootNode() !== document),
  );
  return near.find(
    ({ range }) =>
      range &&
      holds(range.getBoundingClientRect(), x, y) &&
      [...range.getClientRects()].some((rect) => holds(rect, x, y)),
  );
}

/**
 * Tells which mark the pointer rests on, after a moment; undefined once it has left both mark and `card`.
 * Passive: the page's own listeners are not held up.
 */
export function watchPointer(
  marks: () => readonly Marked[],
  card: HTMLElement,
  tell: (marked: Marked | undefined) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last: Marked | undefined;
  const look = (x: number, y: number, delay: number): void => {
    const overCard = !card.hidden && holds(card.getBoundingClientRect(), x, y);
    const next = overCard ? last : markAt(x, y, marks());
    if (next === last && (next !== undefined || card.hidden)) return;
    last = next;
    clearTimeout(timer);
    timer = setTimeout(() => tell(last), next ? delay : 250);
  };
  const options = { passive: true, capture: true, signal };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (marks().length === 0 || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look(clientX, clientY, 120);
      });
    },
    options,
  );
  // a finger does not hover; a press of a key has no place
  document.addEventListener(
    'click',
    ({ clientX, clientY, detail }) => detail > 0 && marks().length > 0 && look(clientX, clientY, 0),
    options,
  );
}

import { closedLayer } from '../closed-layer.ts';
import { createExplanation, passagesOf, type Reader } from './explanation.ts';
import type { Marked, SegmentMark } from './marked.ts';
import { Marks } from './marks.ts';
import marksCss from './marks.css?inline';
import { rootsAround } from '../shadow-roots.ts';
import { Painting } from './painting.ts';
import { watchPointer } from './pointing.ts';
import { ReplyButtons } from './reply-buttons.ts';
import type { SettledSegment } from '../reading/settle.ts';

export interface Annotator {
  /** Shows what is said of a segment, in place of what was said of it or of the segment it replaces. */
  mark(segment: SettledSegment, marks: readonly SegmentMark[]): void;
  /** Marks that are on the page now. */
  count(): number;
  /** Marks whose words are, in part at least, in this range. */
  within(range: Range): readonly Pick<Marked, 'mark' | 'quote'>[];
}

const watched = { childList: true, characterData: true, subtree: true } as const;

/**
 * Marks the exact words of replies and explains them on hover, touch and by keyboard, without a change to the page's
 * tree or layout. Everything goes when the signal aborts.
 */
export function annotate(signal: AbortSignal, reader: Reader): Annotator {
  const marks = new Marks();
  const root = closedLayer('parapet-marks', marksCss, signal);
  document.documentElement.append(root.host);
  const painting = new Painting(root);
  const goBack = (reply: Element): void => buttons.focus(reply);
  const { card, show, again, escape } = createExplanation(marks, reader, () => draw(), goBack);
  const buttons = new ReplyButtons(root, (marked, button) => {
    button.after(card.element);
    show(marked);
  });
  root.append(card.element);

  const draw = (): void => {
    // a page that hydrates its whole document throws out what it does not know
    if (!root.host.isConnected && !signal.aborted) document.documentElement.append(root.host);
    // what happens in a shadow root is told to nobody outside; observing one once more changes nothing
    for (const { range } of marks.placed)
      for (const around of rootsAround(range?.startContainer)) observer.observe(around, watched);
    painting.show(marks.placed);
    buttons.fit(marks.replies(), (reply) => passagesOf(marks.of(reply)));
    again();
  };
  const refresh = oncePerFrame(() => {
    if (marks.size === 0) return;
    marks.refresh(performance.now());
    draw();
  });
  const observer = new MutationObserver(refresh);
  observer.observe(document, watched);
  const move = oncePerFrame(() => (painting.place(marks.placed), card.place()));
  for (const name of ['scroll', 'resize']) addEventListener(name, move, { passive: true, capture: true, signal });
  addEventListener('keydown', escape, { capture: true, signal });
  watchPointer(() => marks.placed, card.element, show, signal);
  signal.addEventListener('abort', () => (observer.disconnect(), painting.clear()), { once: true });

  return {
    mark(segment, found) {
      if (signal.aborted || (found.length === 0 && marks.size === 0)) return;
      marks.put(segment, found, performance.now());
      refresh();
    },
    count: () => marks.placed.length,
    within: (range) => marks.placed.filter((marked) => marked.range && meet(range, marked.range)),
  };
}

/** Whether two ranges are in one tree, and share a character. */
const meet = (one: Range, other: Range): boolean =>
  one.startContainer.getRootNode() === other.startContainer.getRootNode() &&
  one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
  one.compareBoundaryPoints(Range.START_TO_END, other) > 0;

function oncePerFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

import { Card } from './card.ts';
import { closedLayer } from '../closed-layer.ts';
import type { Marked, SegmentMark } from './marked.ts';
import { keyOf, Marks } from './marks.ts';
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

/** What the reader does with marks. */
export interface Reader {
  /** What readers on this device have said of the judge's marks so far. */
  record(mark: SegmentMark): { readonly seen: number; readonly wrong: number };
  /** The card of a mark was opened, for the first time. */
  seen(mark: SegmentMark): void;
  /** The reader says that there was nothing to mark. */
  wrong(mark: SegmentMark): void;
}

const watched = { childList: true, characterData: true, subtree: true } as const;

/**
 * The card that explains a mark, and what the reader does with it. `changed`: a mark was dismissed. `goBack`: the card
 * had the focus.
 */
function createExplanation(marks: Marks, reader: Reader, changed: () => void, goBack: (reply: Element) => void) {
  const opened = new Set<string>();
  const close = ({ segment }: Marked): void => {
    const hadFocus = card.element.matches(':focus-within');
    card.hide();
    changed();
    if (hadFocus) goBack(segment.reply);
  };
  const dismiss = (marked: Marked): void => {
    marks.dismiss(marked);
    close(marked);
  };
  const wrong = (marked: Marked): void => {
    reader.wrong(marked.mark);
    dismiss(marked);
  };
  const card = new Card({ hide: dismiss, wrong });
  const show = (marked: Marked | undefined): void => {
    if (!marked) return card.hide();
    const siblings = marks.of(marked.segment.reply);
    const passages = passagesOf(siblings);
    const place = [passages.findIndex((other) => onSameWords(other, marked)) + 1, passages.length] as const;
    const also = new Set(siblings.filter((other) => onSameWords(other, marked)).map(({ mark }) => mark.why));
    also.delete(marked.mark.why);
    card.show(marked, place, reader.record(marked.mark), [...also]);
    if (opened.has(keyOf(marked))) return;
    opened.add(keyOf(marked));
    reader.seen(marked.mark);
  };
  /** A page that was drawn anew has the same mark at another place, or none. */
  const again = (): void => {
    const { shown } = card;
    if (shown && !marks.placed.includes(shown)) show(marks.placed.find((marked) => keyOf(marked) === keyOf(shown)));
  };
  /** Esc, wherever the focus is. */
  const escape = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || event.key !== 'Escape' || !card.shown) return;
    if (card.element.matches(':focus-within')) event.stopPropagation();
    close(card.shown);
  };
  return { card, show, again, escape };
}

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

/** Whether two marks are on the very same words. */
const onSameWords = (one: Marked, other: Marked): boolean =>
  one.segment === other.segment &&
  one.mark.span.start === other.mark.span.start &&
  one.mark.span.end === other.mark.span.end;

/** The first mark of each passage: the card of one says what the others on the same words say. */
const passagesOf = (marks: readonly Marked[]): readonly Marked[] =>
  marks.filter((marked, at) => marks.findIndex((other) => onSameWords(other, marked)) === at);

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

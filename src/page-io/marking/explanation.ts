import { Card } from './card.ts';
import type { Marked, SegmentMark } from './marked.ts';
import { keyOf, type Marks } from './marks.ts';

/** What the reader does with marks. */
export interface Reader {
  /** What readers on this device have said of the judge's marks so far. */
  record(mark: SegmentMark): { readonly seen: number; readonly wrong: number };
  /** The card of a mark was opened, for the first time. */
  seen(mark: SegmentMark): void;
  /** The reader says that there was nothing to mark. */
  wrong(mark: SegmentMark): void;
}

/** Whether two marks are on the very same words. */
const onSameWords = (one: Marked, other: Marked): boolean =>
  one.segment === other.segment &&
  one.mark.span.start === other.mark.span.start &&
  one.mark.span.end === other.mark.span.end;

/** The first mark of each passage: the card of one says what the others on the same words say. */
export const passagesOf = (marks: readonly Marked[]): readonly Marked[] =>
  marks.filter((marked, at) => marks.findIndex((other) => onSameWords(other, marked)) === at);

/**
 * The card that explains a mark, and what the reader does with it. `changed`: a mark was dismissed. `goBack`: the card
 * had the focus.
 */
export function createExplanation(marks: Marks, reader: Reader, changed: () => void, goBack: (reply: Element) => void) {
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

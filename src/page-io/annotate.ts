import { Card } from './card.ts';
import { blockReader, isInPlace, locate, type Marked, type SegmentMark } from './marked.ts';
import marksCss from './marks.css?inline';
import { rootsAround } from './shadow-roots.ts';
import { Painting } from './painting.ts';
import { watchPointer } from './pointing.ts';
import { ReplyButtons } from './reply-buttons.ts';
import type { SettledSegment } from './settle.ts';

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

/** How long a mark waits for its words to come back while a page renders anew. */
const patience = 3000;

const watched = { childList: true, characterData: true, subtree: true } as const;

/** The marks of a page: where they are, and where they went. */
class Marks {
  #all: readonly Marked[] = [];
  #dismissed = new Set<string>();

  get placed(): readonly Marked[] {
    return this.#all.filter(({ range }) => range !== undefined);
  }

  put(segment: SettledSegment, marks: readonly SegmentMark[], now: number): void {
    const kept = this.#all.filter((other) => other.segment !== segment && other.segment !== segment.replaces);
    const fresh = marks.map((mark): Marked => {
      const range = segment.range(mark.span);
      return {
        segment,
        mark,
        quote: segment.text.slice(mark.span.start, mark.span.end),
        seenAt: now,
        ...(range && { range }),
      };
    });
    this.#all = [...kept, ...fresh.filter((marked) => !this.#dismissed.has(keyOf(marked)))];
  }

  /** Puts marks back on their words after the page has changed; drops those whose words have gone. */
  refresh(now: number): void {
    const read = blockReader();
    this.#all = this.#all.flatMap((marked) => {
      if (isInPlace(marked)) return marked;
      const { segment, mark, quote, seenAt } = marked;
      const range = segment.reply.isConnected ? locate(marked, () => read(segment.reply)) : undefined;
      if (range) return { segment, mark, quote, range, seenAt: now };
      return segment.reply.isConnected && now - seenAt < patience ? { segment, mark, quote, seenAt } : [];
    });
  }

  dismiss(marked: Marked): void {
    this.#dismissed.add(keyOf(marked));
    this.#all = this.#all.filter((other) => keyOf(other) !== keyOf(marked));
  }

  /** In reading order, reply by reply. */
  byReply(): ReadonlyMap<Element, readonly Marked[]> {
    const replies = new Map<Element, Marked[]>();
    for (const marked of this.placed)
      replies.set(marked.segment.reply, [...(replies.get(marked.segment.reply) ?? []), marked]);
    for (const marks of replies.values()) marks.sort(inOrder);
    return replies;
  }

  get size(): number {
    return this.#all.length;
  }
}

const keyOf = ({ mark, quote, segment }: Marked): string => `${mark.title}\n${mark.why}\n${quote}\n${segment.text}`;

function inOrder({ range: one }: Marked, { range: other }: Marked): number {
  if (!one || !other || one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return 0;
  return one.compareBoundaryPoints(Range.START_TO_START, other);
}

/** A closed shadow root outside the page's own tree; made here, in the isolated world, it stays closed to the page. */
function makeHost(signal: AbortSignal): ShadowRoot {
  const host = document.createElement('parapet-marks');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/**
 * Marks the exact words of replies and explains them on hover, touch and by keyboard, without a change to the page's
 * tree or layout. Everything goes when the signal aborts.
 */
export function annotate(signal: AbortSignal, reader: Reader): Annotator {
  const marks = new Marks();
  const root = makeHost(signal);
  const painting = new Painting(root);
  const opened = new Set<string>();
  const dismiss = (marked: Marked): void => {
    marks.dismiss(marked);
    card.hide();
    draw();
  };
  const card = new Card({
    hide: dismiss,
    wrong(marked) {
      reader.wrong(marked.mark);
      dismiss(marked);
    },
  });
  const marksOf = (reply: Element) => marks.byReply().get(reply) ?? [];
  const explain = (marked: Marked | undefined): void => {
    if (!marked) return card.hide();
    const siblings = marksOf(marked.segment.reply);
    card.show(marked, [siblings.indexOf(marked) + 1, siblings.length], reader.record(marked.mark));
    if (opened.has(keyOf(marked))) return;
    opened.add(keyOf(marked));
    reader.seen(marked.mark);
  };
  const buttons = new ReplyButtons(root, (marked, button) => {
    button.after(card.element);
    explain(marked);
  });
  root.append(card.element);

  const draw = (): void => {
    // a page that hydrates its whole document throws out what it does not know
    if (!root.host.isConnected && !signal.aborted) document.documentElement.append(root.host);
    // what happens in a shadow root is told to nobody outside; observing one once more changes nothing
    for (const { range } of marks.placed)
      for (const around of rootsAround(range?.startContainer)) observer.observe(around, watched);
    painting.show(marks.placed);
    buttons.fit(marks.byReply(), marksOf);
    const { shown } = card;
    if (shown && !marks.placed.includes(shown)) explain(marks.placed.find((marked) => keyOf(marked) === keyOf(shown)));
  };
  const refresh = oncePerFrame(() => {
    if (marks.size === 0) return;
    marks.refresh(performance.now());
    draw();
  });
  const observer = new MutationObserver(refresh);
  observer.observe(document, watched);
  const move = oncePerFrame(() => {
    painting.place(marks.placed);
    card.place();
  });
  for (const name of ['scroll', 'resize']) addEventListener(name, move, { passive: true, capture: true, signal });
  watchPointer(() => marks.placed, card.element, explain, signal);
  signal.addEventListener('abort', () => (observer.disconnect(), painting.clear()), { once: true });

  return {
    mark(segment, found) {
      if (signal.aborted || (found.length === 0 && marks.size === 0)) return;
      marks.put(segment, found, performance.now());
      refresh();
    },
    count: () => marks.placed.length,
    within: (range) =>
      marks.placed.filter((marked) => marked.range && inOneTree(range, marked.range) && meet(range, marked.range)),
  };
}

const inOneTree = (one: Range, other: Range): boolean =>
  one.startContainer.getRootNode() === other.startContainer.getRootNode();
/** Whether two ranges of one tree share a character. */
const meet = (one: Range, other: Range): boolean =>
  one.compareBoundaryPoints(Range.END_TO_START, other) < 0 && one.compareBoundaryPoints(Range.START_TO_END, other) > 0;

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

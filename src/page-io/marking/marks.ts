import { blockReader, isInPlace, locate, type Marked, type SegmentMark } from './marked.ts';
import type { SettledSegment } from '../reading/settle.ts';

/** How long a mark waits for its words to come back while a page renders anew. */
const patience = 3000;

/** The marks of a page: where they are, and where they went. */
export class Marks {
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

  replies(): readonly Element[] {
    return this.placed.map(({ segment }) => segment.reply);
  }

  /** Those of one reply, in reading order. */
  of(reply: Element): readonly Marked[] {
    return this.placed.filter(({ segment }) => segment.reply === reply).sort(inOrder);
  }

  get size(): number {
    return this.#all.length;
  }
}

/** Two marks with the same words about the same words are one to their reader. */
export const keyOf = ({ mark, quote, segment }: Marked): string =>
  `${mark.title}\n${mark.why}\n${quote}\n${segment.text}`;

function inOrder({ range: one }: Marked, { range: other }: Marked): number {
  if (!one || !other || one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return 0;
  return one.compareBoundaryPoints(Range.START_TO_START, other);
}

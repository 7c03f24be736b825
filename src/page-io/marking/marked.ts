import type { Category, Severity, Span } from '../../engine/types.ts';
import { blocksOf, rangeOf, type Block } from '../reading/reply-text.ts';
import type { SettledSegment } from '../reading/settle.ts';

/** What is said of a span of a segment. */
export interface SegmentMark {
  /** Id of the judge. */
  readonly judge: string;
  readonly span: Span;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Words of the user's own text that speak of the same. */
  readonly evidence?: string;
}

/** A mark on the page. `range` is empty while the page renders its words anew. */
export interface Marked {
  readonly segment: SettledSegment;
  readonly mark: SegmentMark;
  readonly quote: string;
  readonly range?: Range;
  /** When its words were last seen, in ms of the page's clock. */
  readonly seenAt: number;
}

const contextLength = 24;

/** Does the range still hold the words it was made for? Ranges collapse when a page replaces their nodes. */
export function isInPlace({ range, quote, segment, mark }: Marked): boolean {
  if (!range || range.collapsed || !range.startContainer.isConnected) return false;
  const gaps = quote.includes('\uFFFC') || /[\n\t^]/.test(quote);
  return gaps ? segment.range(mark.span) !== undefined : range.toString() === quote;
}

function inBlock(block: Block, { segment, mark: { span }, quote }: Marked): Span | undefined {
  const whole = block.text.indexOf(segment.text);
  if (whole >= 0) return { start: whole + span.start, end: whole + span.end };
  const before = segment.text.slice(Math.max(0, span.start - contextLength), span.start);
  const after = segment.text.slice(span.end, span.end + contextLength);
  const near = block.text.indexOf(before + quote + after);
  return near < 0 ? undefined : { start: near + before.length, end: near + before.length + quote.length };
}

/**
 * Finds the words of a mark again: where they were, else the same segment, else the same words in the same
 * surroundings.
 */
export function locate(marked: Marked, blocks: () => readonly Block[]): Range | undefined {
  const there = marked.segment.range(marked.mark.span);
  if (there) return there;
  for (const block of blocks()) {
    const span = inBlock(block, marked);
    if (span) return rangeOf(block, span);
  }
  return undefined;
}

/** Reads each reply at most once, however many marks ask for it. */
export function blockReader(): (reply: Element) => readonly Block[] {
  const read = new Map<Element, readonly Block[]>();
  return (reply) => {
    const known = read.get(reply) ?? [...blocksOf(reply)];
    read.set(reply, known);
    return known;
  };
}

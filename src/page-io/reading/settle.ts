import type { Segment, Span } from '../../engine/types.ts';
import { rangeOf, type Block } from './reply-text.ts';

/** A piece of a reply on the page that will not change any more, as far as can be told. */
export interface SettledSegment extends Segment {
  readonly reply: Element;
  /** Grows when the reply is written anew in the same place. */
  readonly generation: number;
  /** An earlier, shorter segment whose place this one takes: the reply had only paused there. */
  readonly replaces?: SettledSegment;
  /** Where a span of `text` is on the page; undefined once the page has rendered that part anew. */
  range(span: Span): Range | undefined;
}

interface Progress {
  readonly text: string;
  /** UTF-16 units of `text` that were handed on. */
  readonly told: number;
  readonly changedAt: number;
  /** What was handed on without a sentence's end before it, and where it began. */
  readonly paused?: { readonly segment: SettledSegment; readonly from: number };
}

const sentenceEnd = /(?:[.!?…]["”')\]]*(?=\s)|[。！？]|\n)\s*/g;

function lastSentenceEnd(text: string): number {
  let last = 0;
  for (const hit of text.matchAll(sentenceEnd)) {
    const end = hit.index + hit[0].length;
    if (end < text.length) last = end;
  }
  return last;
}

/** Code is read whole: a line of it means little without those above. */
const isCode = ({ code, text }: Block): boolean =>
  code.some(({ span }) => span.start === 0 && span.end === text.length);

const longestLead = 300;

/** The end of the block before, and this block as far as it was told. */
const leadOf = (blocks: readonly Block[], index: number, told: number): string =>
  `${blocks[index - 1]?.text ?? ''}\n\n${blocks[index]?.text.slice(0, told) ?? ''}`.slice(-longestLead).trimStart();

const within = (span: Span, from: number, to: number): boolean => span.start >= from && span.end <= to;

/** Follows one reply from reading to reading and tells which parts have settled since. */
export class SettlingReply {
  #reply: Element;
  #progress: readonly Progress[] = [];
  #generation = 0;

  constructor(reply: Element) {
    this.#reply = reply;
  }

  /**
   * Segments that settled with this reading of the reply's blocks. A block has settled when another follows it or it was
   * quiet for `quiet` ms; before that, as far as its last sentence's end. `done`: the site says that nothing more will come.
   */
  settle(
    blocks: readonly Block[],
    now: number,
    quiet: number,
    done = false,
  ): { segments: SettledSegment[]; dueAt: number | undefined } {
    const segments: SettledSegment[] = [];
    let dueAt: number | undefined;
    const before = this.#matched(blocks, now);
    this.#progress = blocks.map((block, index) => {
      const state = before[index] ?? { text: '', told: 0, changedAt: now };
      const settled = index < blocks.length - 1 || now - state.changedAt >= quiet;
      const limit = settled ? block.text.length : isCode(block) ? 0 : lastSentenceEnd(block.text);
      if (!settled && limit < block.text.length) dueAt = state.changedAt + quiet;
      if (limit <= state.told || !/\S/.test(block.text.slice(state.told, limit))) return state;
      const open = index === blocks.length - 1 && !done;
      const segment = {
        ...this.#segment(block, state, limit, leadOf(blocks, index, state.told)),
        ...(open && { open }),
      };
      segments.push(segment);
      const ended = limit < block.text.length || /[.!?…。！？:]["”')\]]*\s*$/.test(block.text);
      const { text, changedAt } = state;
      return { text, changedAt, told: limit, ...(!ended && { paused: { segment, from: state.told } }) };
    });
    return { segments, dueAt };
  }

  /** For each block what is known of it: by its text, else by its place where the text has only grown. */
  #matched(blocks: readonly Block[], now: number): readonly Progress[] {
    const known = new Map(this.#progress.map((state) => [state.text, state]));
    let rewritten = false;
    const states = blocks.map(({ text }, index): Progress => {
      const place = this.#progress[index];
      const same = place?.text === text ? place : known.get(text);
      known.delete(text);
      if (same) return same;
      if (!place || !text.startsWith(place.text.slice(0, place.told))) {
        rewritten ||= place !== undefined && place.told > 0;
        return { text, told: 0, changedAt: now };
      }
      return { ...place, text, changedAt: now, told: place.paused?.from ?? place.told };
    });
    if (rewritten) this.#generation++;
    return states;
  }

  #segment(block: Block, { told, paused }: Progress, limit: number, lead: string): SettledSegment {
    const shift = ({ start, end }: Span): Span => ({ start: start - told, end: end - told });
    return {
      text: block.text.slice(told, limit),
      links: block.links
        .filter(({ span }) => within(span, told, limit))
        .map((link) => ({ ...link, span: shift(link.span) })),
      code: block.code
        .filter(({ span }) => within(span, told, limit))
        .map((code) => ({ ...code, span: shift(code.span) })),
      reply: this.#reply,
      generation: this.#generation,
      lead,
      ...(paused && { replaces: paused.segment }),
      range: ({ start, end }) => rangeOf(block, { start: start + told, end: end + told }),
    };
  }
}

import { segmentOf } from './markdown.ts';
import { plainBlanks } from './plain-blanks.ts';
import type { Segment, Span } from './types.ts';

/** A reply as its reader sees it on a page, and the way back from there. */
interface ClosedUp {
  readonly segment: Segment;
  /** The place in the markdown of what stands at `span` of the segment. */
  readonly source: (span: Span) => Span;
}

/** Tags that part no words. */
const inline = /<\/?(?:a|abbr|b|code|em|font|i|ins|mark|small|span|strong|u)\b/iy;

/** `10<sup>2</sup>` and `~~5~~6` are no 102 and no 56. */
function partsWords(markdown: string, at: number): boolean {
  if (markdown.charAt(at) === '~') return true;
  if (markdown.charAt(at) !== '<') return false;
  inline.lastIndex = at;
  return !inline.test(markdown);
}

/** The places of a text without the marks of its markdown, which are blanked: `is **7 hours**.` is read as one sentence. */
function shownPlaces(text: string, markdown: string): readonly number[] {
  const places: number[] = [];
  let end = 0;
  for (const line of text.split('\n')) {
    const start = end;
    end += line.length + 1;
    // rules of tables and fences stay lines
    const isBlank = line.trim() === '';
    for (let at = start; at < end && at < text.length; at++) {
      const isMark = !isBlank && text.charAt(at) === ' ' && !/\s/.test(markdown.charAt(at));
      if (!isMark || partsWords(markdown, at)) places.push(at);
    }
  }
  return places;
}

/** Reads a whole reply in markdown as one segment, its marks taken out. Linear in its length. */
export function closeUp(markdown: string): ClosedUp {
  const read = segmentOf(markdown);
  const places = shownPlaces(read.text, markdown);
  // where each place has gone, and one that is no more: to the next that is
  const moved = new Int32Array(read.text.length + 1);
  for (let at = 0, next = 0; at < moved.length; at++) {
    moved[at] = next;
    if (places[next] === at) next++;
  }
  const text = places.map((place) => read.text.charAt(place)).join('');
  const move = <Of extends { readonly span: Span }>(one: Of): Of => ({
    ...one,
    span: { start: moved[one.span.start] ?? 0, end: moved[one.span.end] ?? 0 },
  });
  return {
    segment: {
      ...read,
      text: plainBlanks(text),
      links: read.links.map(move),
      code: read.code.map(move),
      ...(read.items && { items: read.items.map((item) => ({ ...item, start: moved[item.start] ?? 0 })) }),
    },
    source: ({ start, end }) => ({
      start: places[start] ?? markdown.length,
      end: end > start ? (places[end - 1] ?? markdown.length - 1) + 1 : (places[start] ?? markdown.length),
    }),
  };
}

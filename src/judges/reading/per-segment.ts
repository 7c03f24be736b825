import type { Segment } from '../../engine/types.ts';

/**
 * Reads a segment once for all judges that ask: they take turns on one, so only the last is kept. Known by content, as
 * surfaces copy a segment to change its links.
 */
export function perSegment<Found>(read: (segment: Segment) => Found): (segment: Segment) => Found {
  let last: { readonly segment: Segment; readonly found: Found } | undefined;
  return (segment) => {
    if (!last || !isSame(last.segment, segment)) last = { segment, found: read(segment) };
    return last.found;
  };
}

const isSame = (one: Segment, other: Segment): boolean =>
  one.code === other.code && one.text === other.text && one.lead === other.lead;

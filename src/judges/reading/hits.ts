const none: readonly RegExpExecArray[] = [];

/** The next hit from a place on. The pattern keeps no state of it, so that whoever looks in between may use it too. */
function hitFrom(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  pattern.lastIndex = 0;
  return hit;
}

function* hitsFrom(text: string, pattern: RegExp, first: RegExpExecArray): Iterable<RegExpExecArray> {
  for (let hit: RegExpExecArray | null = first; hit;) {
    yield hit;
    const end = hit.index + hit[0].length;
    hit = hitFrom(text, pattern, hit[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end);
  }
}

/**
 * All matches of a global pattern, as `matchAll` gives them, without the copy of the pattern that it makes each time.
 * The copy is compiled again once the browser has thrown away its code, which costs more than the search, as most find
 * nothing.
 */
export function hitsOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const first = hitFrom(text, pattern, 0);
  return first ? hitsFrom(text, pattern, first) : none;
}

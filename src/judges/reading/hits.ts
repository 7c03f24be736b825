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
 * What `matchAll` gives. It makes a copy of the pattern each time, and compiles that again once the browser has thrown
 * away what it kept: dearer than to look and find nothing, as most looks do. `pattern` has to be global.
 */
export function hitsOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const first = hitFrom(text, pattern, 0);
  return first ? hitsFrom(text, pattern, first) : none;
}

/** UTF-16 units of a chunk. */
const usual = 4_000;
/** How far back a good place to cut is looked for. */
const back = 600;

/**
 * Cuts a text into chunks of about 4,000 units at the ends of lines, or else between words, so that nothing readers
 * look for is cut in two. Joined, the chunks are the text.
 */
export function* chunksOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length;) {
    const end = from + usual >= text.length ? text.length : placeToCut(text, from + usual);
    yield text.slice(from, end);
    from = end;
  }
}

function placeToCut(text: string, latest: number): number {
  const line = text.lastIndexOf('\n', latest - 1);
  if (line > latest - back) return line + 1;
  for (let at = latest; at > latest - back; at--) {
    if (text[at - 1] === ' ' && /\p{L}/u.test(text[at] ?? '') && !/\d/.test(text[at - 2] ?? '')) return at;
  }
  return latest;
}

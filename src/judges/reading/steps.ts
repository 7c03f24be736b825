/** Work that may pause: each `next()` does some milliseconds of it at most, and the last gives what was found. */
export type Steps<Found> = Generator<undefined, Found>;

/** Does all that is left at once. */
export function finish<Found>(steps: Steps<Found>): Found {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that is done once: in steps, or what is left of it at once by whoever asks for what was found. */
interface Once<Found> {
  found(): Found;
  prepare(): Iterable<undefined>;
}

export function once<Found>(steps: Steps<Found>): Once<Found> {
  let result: { readonly found: Found } | undefined;
  const advance = (): void => {
    const step = steps.next();
    if (step.done) result = { found: step.value };
  };
  return {
    found() {
      while (!result) advance();
      return result.found;
    },
    *prepare() {
      while (!result) {
        advance();
        yield;
      }
    },
  };
}

const usual = 4_000;
/** How far back a good place to cut is looked for. */
const back = 600;

/** Cuts a text where nothing is cut in two: at a line's end, or else between words. Joined, the chunks are the text. */
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

import type { Steps } from '../../engine/steps.ts';

/** Work that is done once: in steps, or what is left of it at once by whoever asks for what was found. */
interface Once<Found> {
  found(): Found;
  prepare(): Iterable<undefined>;
}

/**
 * Shares one run of steps between all who ask: `prepare` does some of it, `found` whatever is left, and none is done
 * twice.
 */
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

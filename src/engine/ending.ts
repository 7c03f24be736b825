import { lightened } from './light-regex.ts';

/** Asks whether a text ends as a pattern says. */
type Ending = (text: string) => boolean;

/** Units at the end of a text that are looked at. */
const reach = 120;

/** Escapes keep their case: `\S` is not `\s`. */
const capitals = /\\[pP]\{[^}]*\}|\\.|[A-Z]/g;
const inSmallLetters = (source: string): string =>
  source.replace(capitals, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));

/**
 * A test of whether a text ends as a pattern says, within its last 120 units; every alternative of the pattern must end
 * with `$`. With the flag `i` the pattern is tried on the text in lower case, and it is searched from the left: a
 * look-behind, or all cases, would take the engine far longer to compile.
 */
/* @__NO_SIDE_EFFECTS__ */
export function ending({ source, flags }: RegExp): Ending {
  const isLoose = flags.includes('i');
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= lightened(new RegExp(isLoose ? inSmallLetters(source) : source, flags.replace('i', '')));
    const end = text.slice(-reach);
    return pattern.test(isLoose ? end.toLowerCase() : end);
  };
}

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
 * The pattern's every alternative must end with `$`. One with the flag `i` is asked of the text in small letters, and
 * all are searched from the start: read backwards, or in each case, they take an engine far longer to make ready.
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

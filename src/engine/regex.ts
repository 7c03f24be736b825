/** What is too long for one line, over several. */

/** A part of a pattern, or names with `|` between, written as for `regex`. */
export const piece = ({ raw }: TemplateStringsArray, ...pieces: readonly string[]): string =>
  raw.map((part, at) => part.replace(/\n\s*/g, '').replaceAll('\\`', '`') + (pieces[at] ?? '')).join('');

/**
 * A pattern. A line break means nothing, nor does the indentation after it; all else does, blanks within a line
 * included.
 */
export const regex =
  (flags: string) =>
  (template: TemplateStringsArray, ...pieces: readonly string[]): RegExp =>
    new RegExp(piece(template, ...pieces), flags);

/** Words over several lines as one text, with a blank between. */
export const wordList = ({ raw }: TemplateStringsArray): string => raw.join('').trim().replace(/\s+/g, ' ');

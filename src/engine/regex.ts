/** A part of a pattern, written as for `regex`. */
export const piece = ({ raw }: TemplateStringsArray, ...pieces: readonly string[]): string =>
  raw.map((part, at) => part.replace(/\n\s*/g, '').replaceAll('\\`', '`') + (pieces[at] ?? '')).join('');

/**
 * A pattern too long for one line. A line break means nothing, nor does the indentation after it; all else does, blanks
 * within a line included.
 */
export const regex =
  (flags: string) =>
  (template: TemplateStringsArray, ...pieces: readonly string[]): RegExp =>
    new RegExp(piece(template, ...pieces), flags);

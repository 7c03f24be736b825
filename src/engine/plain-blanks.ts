/** Blanks of other widths, and those that end no line. Between digits they part thousands, and stay. */
const other = /(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)/g;

/** A text with plain blanks in the place of all others that no reader tells from them; as long as it was. */
export const plainBlanks = (text: string): string => text.replace(other, ' ');

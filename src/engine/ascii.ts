/** What a UTF-16 code unit is. Letters beyond ASCII count as none. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
/** A letter or a digit. */
export const isWord = (code: number): boolean => isDigit(code) || isLetter(code);
/** A sign of base64, either alphabet, without its padding. */
export const isToken = (code: number): boolean =>
  isWord(code) || code === 43 || code === 45 || code === 47 || code === 95; // + - / _

/** What literals stand between. */
export const isQuote = (sign: string): boolean => /^["'`]$/.test(sign);

/** Whether a digit stands from `from` to `to`; either may lie outside the text. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from), end = Math.min(text.length, to); at < end; at++)
    if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

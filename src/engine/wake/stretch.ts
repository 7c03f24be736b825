/** What stands around a keyword or a run of digits. */

/** Longer words, or digits with separators, are no identifiers: an IBAN has at most 34 characters, in groups of four. */
export const longestWord = 44;

const isWord = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** True where it is no more than a part of a longer word in small letters; `Tin` in `userTin` is a word. */
export function isInside(text: string, start: number, end: number): boolean {
  if (isSmall(text.charCodeAt(start)) && isLetter(text.charCodeAt(start - 1))) return true;
  return isSmall(text.charCodeAt(end - 1)) && isSmall(text.charCodeAt(end));
}

/** Where the letters and digits begin that stand together before `at`. */
export function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && isWord(text.charCodeAt(from - 1))) from--;
  return from;
}

export function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && isWord(text.charCodeAt(to))) to++;
  return to;
}

/** How far around the digits a shape may reach. */
const gateReach = 24;
/** Signs that no shape holds, but for what its edges look at; line breaks too. */
export const outsideSigns = '\n!"#$%&\'*,;<=>?@[\\]^_`{|}~';
const outside = new Uint8Array(128);
for (const sign of outsideSigns) outside[sign.charCodeAt(0)] = 1;
/** What the edges of shapes look at beyond them. */
const edge = 2;

/** So many letters beside a blank are a word of the sentence: no shape holds one. */
const sentenceWord = 5;

/** Where the part around digits begins that a shape may reach, and what its edges look at beyond. */
export function stretchStart(text: string, start: number): number {
  let from = start;
  let letters = 0;
  while (from > 0 && start - from < gateReach) {
    const code = text.charCodeAt(from - 1);
    if (outside[code] === 1) break;
    letters = isLetter(code) ? letters + 1 : 0;
    from--;
    if (letters === sentenceWord && from + letters < start && text.charCodeAt(from + letters) === 32) return from + letters - edge + 1; // prettier-ignore
  }
  return Math.max(0, from - edge);
}

/** And where it ends. */
export function stretchEnd(text: string, end: number): number {
  let to = end;
  let letters = 0;
  while (to < text.length && to - end < gateReach) {
    const code = text.charCodeAt(to);
    if (outside[code] === 1) break;
    letters = isLetter(code) ? letters + 1 : 0;
    to++;
    if (letters === sentenceWord && to - letters > end && text.charCodeAt(to - letters - 1) === 32) return to - letters + edge - 1; // prettier-ignore
  }
  return Math.min(text.length, to + edge);
}

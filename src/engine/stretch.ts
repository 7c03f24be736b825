/** What stands around a run of digits. */

/** Words of so many letters and digits are no identifiers. */
export const longestWord = 36;

const isWord = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

/** Where the letters and digits begin that stand together before `at`, at most `longestWord` of them. */
export function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < longestWord && isWord(text.charCodeAt(from - 1))) from--;
  return from;
}

export function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < longestWord && isWord(text.charCodeAt(to))) to++;
  return to;
}

/** How far around the digits a shape may reach. */
const gateReach = 24;
/** Signs that no shape holds; line breaks too. */
const outside = new Uint8Array(128);
for (const sign of '\n,;="|<>{}') outside[sign.charCodeAt(0)] = 1;
const isOutside = (code: number): boolean => outside[code] === 1;
/** What the edges of shapes look at beyond them. */
const edge = 2;

/** As far as a shape around these digits can stretch. */
export function stretchAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < gateReach && !isOutside(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < gateReach && !isOutside(text.charCodeAt(to))) to++;
  return text.slice(Math.max(0, from - edge), to + edge);
}

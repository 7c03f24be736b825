/** Letters of the scripts that part words by blanks: in the others an address would swallow the word before it. */
function isWord(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 95;
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);
}

/** Signs inside the part before the `@`: . + % - ' */
const isSign = (code: number): boolean => code === 46 || code === 43 || code === 37 || code === 45 || code === 39;
const longestName = 64;

/** Where a mailbox or account would begin whose `@` stands at `at`; -1 where there is none. */
export function mailboxStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < longestName) {
    const code = text.charCodeAt(from - 1);
    if (!isWord(code) && !isSign(code)) break;
    from--;
  }
  while (from < at && !isWord(text.charCodeAt(from))) from++;
  return from < at && isWord(text.charCodeAt(at + 1)) ? from : -1;
}

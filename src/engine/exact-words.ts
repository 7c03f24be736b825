/** A word as it is compared: folded, in lower case, without signs that nobody sees. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// signs that nobody sees do not end a word; scripts without blanks have a word a sign
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff])+/gu;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const isPlain = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Most texts are ASCII, and need no tables of scripts. */
function plainWords(text: string): Word[] {
  const lower = text.toLowerCase();
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isPlain(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && isPlain(text.charCodeAt(end))) end++;
    words.push({ start, end, text: lower.slice(start, end) });
    start = end;
  }
  return words;
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  if (!/[^\0-\x7f]/.test(text)) return plainWords(text);
  const words: Word[] = [];
  for (const hit of text.matchAll(word)) {
    const plain = /^[\x21-\x7e]+$/.test(hit[0]) ? hit[0] : hit[0].normalize('NFKC').replace(unseen, '');
    if (plain !== '') words.push({ start: hit.index, end: hit.index + hit[0].length, text: plain.toLowerCase() });
  }
  return words;
}

/** A word with its place in the text and its shape: 1 to 24, see `shapeOf`. The tagger was trained on the same cut. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly shape: number;
}

const cjk = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const wordPattern = new RegExp(`[\\p{P}\\p{S}${cjk}]|[^\\p{Z}\\p{Cc}\\p{P}\\p{S}${cjk}]+`, 'gu');

/** 0 mark, 1 lower, 2 Title, 3 UPPER, 4 miXed, 5 digits, 6 letters and digits, 7 a script without case. */
function casing(word: string): number {
  const has = (pattern: RegExp): boolean => pattern.test(word);
  if (has(/\p{Nd}/u)) return has(/\p{L}/u) ? 6 : 5;
  if (!has(/\p{L}/u)) return 0;
  if (!has(/[\p{Lu}\p{Ll}]/u)) return 7;
  if (!has(/\p{Lu}/u)) return 1;
  if (has(/^\p{Lu}\P{Lu}*$/u)) return 2;
  return has(/\p{Ll}/u) ? 4 : 3;
}

/** Casing times three, plus what stands before: nothing, a space, or a new line (as before the first word). */
function shapeOf(text: string, start: number, end: number, before: number): number {
  const gap = text.slice(before, start);
  const after = start === 0 || gap.includes('\n') ? 2 : gap === '' ? 0 : 1;
  return 1 + 3 * casing(text.slice(start, end)) + after;
}

/** Runs of letters and digits; marks and CJK characters stand alone; what is blank is in no word. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const end = start + word.length;
    words.push({ start, end, shape: shapeOf(text, start, end, before) });
    before = end;
  }
  return words;
}

import { regex } from './regex.ts';

/** A word as it is compared: folded, in lower case, without signs that nobody sees. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// signs that nobody sees do not end a word; scripts without blanks have a word a sign
const word = regex('gu')`
  [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]
  |(?:
    (?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]
  )+
`;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The words of a text, in order. */
export function* wordsOf(text: string): Iterable<Word> {
  for (const hit of text.matchAll(word)) {
    const plain = /^[\x21-\x7e]+$/.test(hit[0]) ? hit[0] : hit[0].normalize('NFKC').replace(unseen, '');
    if (plain !== '') yield { start: hit.index, end: hit.index + hit[0].length, text: plain.toLowerCase() };
  }
}

import { regex } from '../../engine/regex.ts';

/** Small words of English, which any longer English text has in number. */
const small = regex('giu')`
  (?<!\p{L})(?:the|and|of|to|is|in|for|with|that|it|on|are|was|be|by|as|at|this|from|you|your|we|have|has)
  (?!\p{L})
`;
const leastWords = 12;

function isEnglish(text: string): boolean | undefined {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const share = (text.match(small)?.length ?? 0) / words;
  if (words < leastWords || (share > 0.08 && share < 0.15)) return undefined;
  return share >= 0.15;
}

/** Whether one of them is in English and the other is not: a translation shares no words, and is no invention. */
export function inOtherTongues(one: string, other: string): boolean {
  const [first, second] = [isEnglish(one), isEnglish(other)];
  return first !== undefined && second !== undefined && first !== second;
}

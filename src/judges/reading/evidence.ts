import type { Conversation } from '../../engine/types.ts';
import { numbersIn, type ProseNumber } from './number-words.ts';
import { folded } from './supplied.ts';

/** What the user gave, read for facts. */
export interface Evidence {
  readonly text: string;
  /** Starts and ends with a space; letters and digits only, lower case. */
  readonly words: string;
  /** First six letters of every word of four letters or more. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly ProseNumber[];
}

/** Less than this is a question, and no text that a reply could be held against. */
const leastText = 200;
const kept = new WeakMap<Conversation, Evidence | null>();

export const stem = (word: string): string => word.slice(0, 6);
export const stemsOf = (text: string): readonly string[] =>
  folded(text).split(' ').filter((word) => word.length >= 4 && !/^\d+$/.test(word)).map(stem); // prettier-ignore

/** The evidence of a conversation, or undefined where the user gave no text to speak of. */
export function evidenceOf(conversation: Conversation): Evidence | undefined {
  const known = kept.get(conversation);
  if (known !== undefined) return known ?? undefined;
  const given = conversation.supplied.join('\n\n');
  if (given.length < leastText) {
    kept.set(conversation, null);
    return undefined;
  }
  const text = [given, conversation.question ?? ''].join('\n\n');
  const made = { text, words: folded(text), stems: new Set(stemsOf(text)), numbers: numbersIn(text, true) };
  kept.set(conversation, made);
  return made;
}

/** The share of a sentence's longer words that the evidence knows: near 1 where the sentence retells it. */
export function retells(sentence: string, { stems }: Evidence): number {
  const ours = stemsOf(sentence);
  return ours.length < 4 ? 0 : ours.filter((one) => stems.has(one)).length / ours.length;
}

import type { Conversation, Segment, Span } from '../../../engine/types.ts';
import { derivedFrom } from './derived-numbers.ts';
import { evidenceOf } from '../given/evidence.ts';
import { numbersIn } from './number-words.ts';
import { isReckoning } from './reckoning.ts';
import { sentences } from '../sentences.ts';

/**
 * Does a sentence of this segment bring new numbers that all follow from what was given? No model of words can tell.
 */
export function reckonedIn(segment: Segment, conversation: Conversation): (claim: Span) => boolean {
  const evidence = evidenceOf(conversation);
  return (claim) => {
    if (!evidence) return false;
    const derived = derivedFrom(evidence, segment);
    for (const { start, text } of sentences(segment)) {
      if (start + text.length <= claim.start) {
        derived.learn(text);
        continue;
      }
      const isNew = ({ digits, start: from, end }: Span & { readonly digits: boolean }) =>
        digits && !evidence.text.includes(text.slice(from, end));
      const follows = derived.follows(text);
      const fresh = numbersIn(text).filter(isNew);
      return (
        fresh.length > 0 &&
        fresh.every((one) => (one.kind !== 'year' && isReckoning(text) && follows(one)) || derived.isInDate(one, text))
      );
    }
    return false;
  };
}

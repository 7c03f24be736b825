import type { Conversation } from '../../engine/types.ts';
import type { Steps } from '../../engine/steps.ts';
import { once } from './once.ts';

/**
 * Keeps what `read` found in the conversation seen last. By content, not by identity: surfaces put the object together
 * anew for every segment of a reply, and reading 100 KB of evidence each time would be felt.
 */
export function kept<Found>(read: (conversation: Conversation) => Found): (conversation: Conversation) => Found {
  let last: { readonly conversation: Conversation; readonly found: Found } | undefined;
  return (conversation) => {
    if (!last || !isSame(last.conversation, conversation)) {
      const { supplied } = conversation;
      last = { conversation: { ...conversation, supplied: [...supplied] }, found: read(conversation) };
    }
    return last.found;
  };
}

/** What is kept of the conversation seen last, and how to get it without a long task. */
interface KeptInSteps<Found> {
  /** What was found; does all of the work that is left. */
  (conversation: Conversation): Found;
  /** Does the work in small steps, to its end. Whoever asks for what was found before that does the rest at once. */
  prepare(conversation: Conversation): Iterable<undefined>;
}

/** `kept` for what takes long to read: whoever has time calls `prepare` and goes on with it between two tasks. */
export function keptInSteps<Found>(read: (conversation: Conversation) => Steps<Found>): KeptInSteps<Found> {
  const workOf = kept((conversation) => once(read(conversation)));
  return Object.assign((conversation: Conversation) => workOf(conversation).found(), {
    prepare: (conversation: Conversation) => workOf(conversation).prepare(),
  });
}

function isSame(one: Conversation, other: Conversation): boolean {
  return (
    one === other ||
    (one.question === other.question &&
      one.supplied.length === other.supplied.length &&
      one.supplied.every((text, index) => text === other.supplied[index]))
  );
}

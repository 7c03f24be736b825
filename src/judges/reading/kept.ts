import type { Conversation } from '../../engine/types.ts';

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

function isSame(one: Conversation, other: Conversation): boolean {
  return (
    one === other ||
    (one.question === other.question &&
      one.supplied.length === other.supplied.length &&
      one.supplied.every((text, index) => text === other.supplied[index]))
  );
}

import type { Conversation } from '../../engine/types.ts';
import type { Guard } from '../guarding/guard.ts';

/** What the person gave in this conversation, with what was taken out of it before it was sent. */
export const given = (guard: Guard): Conversation => {
  const { supplied, ...rest } = guard.memory.conversation();
  return { ...rest, supplied: [...supplied, ...guard.vault.entries().map(({ value }) => value)] };
};

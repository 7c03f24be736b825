import type { Conversation } from '../engine/types.ts';
import type { Policy } from '../policy/resolve.ts';
import type { Inspect } from './inspect.ts';

const texts = (value: unknown): readonly string[] => [value].flat().filter((item) => typeof item === 'string');

/**
 * What a line of a batch says was given and said before: `context`, `question` and `replies`, each a text or several.
 */
export function conversationOf(row: Readonly<Record<string, unknown>>, policy: Policy, inspect: Inspect): Conversation {
  const [question] = texts(row['question']);
  const replies = texts(row['replies']);
  const packages = policy.values.knownPackages;
  return { supplied: texts(row['context']), replies, packages, inspect, ...(question !== undefined && { question }) };
}

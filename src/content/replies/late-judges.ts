import type { Conversation, Judge } from '../../engine/types.ts';
import type { Core } from '../shared.ts';

/** All judges with fixed rules. */
export interface Judges {
  readonly all: readonly Judge[];
  /** Reads what was given for them, in steps. */
  readonly prepare: (conversation: Conversation) => Iterable<unknown>;
}

/**
 * They come in parts, none of them a long task. Undefined where one cannot be had; the next time it is asked for again.
 */
export async function lateJudges({ load }: Pick<Core, 'load'>): Promise<Judges | undefined> {
  const [first, second] = await Promise.all([load('judges-a'), load('judges-m')]);
  return first && second && { all: [...first, ...second.judges], prepare: second.prepare };
}

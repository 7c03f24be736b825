import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import type { ModelSlot, NamedStatus } from '../protocol/named-model.ts';
import type { Source } from '../policy/resolve.ts';

/** What is remembered of a named model while its host sleeps. */
export interface NamedNote {
  /** The policy's lines as they were last in order. */
  readonly lines?: readonly string[];
  /** Who had set them. */
  readonly by?: Source;
  readonly status: NamedStatus;
  /** The last refusal, until a model is good again: it is told of once. `at` is epoch milliseconds. */
  readonly refusal?: { readonly wanted: string; readonly why: string; readonly at: number } | undefined;
}
export type NamedRecord = { readonly [Slot in ModelSlot]?: NamedNote };

const key = 'models.named';
const oneByOne = inTurn();

export const namedRecord = async (): Promise<NamedRecord> =>
  ((await browser.storage.local.get(key))[key] ?? {}) as NamedRecord;

/** Changes what is remembered of one slot, one change after the other. @returns what was remembered before */
export const noteNamed = (slot: ModelSlot, change: Partial<NamedNote>): Promise<NamedNote> =>
  oneByOne(async () => {
    const all = await namedRecord();
    const before: NamedNote = all[slot] ?? { status: { state: 'none' } };
    await browser.storage.local.set({ [key]: { ...all, [slot]: { ...before, ...change } } });
    return before;
  });

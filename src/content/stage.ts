import type { VaultEntry } from '../engine/types.ts';
import type { Vault } from '../engine/redact/vault.ts';
import type { Policy } from '../policy/resolve.ts';
import type { Cards } from './cards.ts';
import type { Shared } from './shared.ts';

const smallest = { width: 320, height: 240 };
/** Whether anything could be read in this frame. */
export const isReadable = (): boolean => innerWidth >= smallest.width && innerHeight >= smallest.height;

function top(): Shared | undefined {
  try {
    return window === window.top ? undefined : window.top?.parapet;
  } catch {
    return undefined; // of another origin
  }
}

/** The policy that the page already knows: a frame that was just made need not wait for its own answer. */
export const inheritedPolicy = (): Policy | undefined => top()?.policy();

/** What was taken out in this frame, and in the page that it is part of. */
export const takenOut = (own: Vault): readonly VaultEntry[] => [
  ...own.entries(),
  ...(top()?.core.guard.vault.entries() ?? []),
];

/** Where a card can be read: in this frame, or, where the frame is hidden or too small, in the top one. */
export const stage =
  (own: Cards): (() => Cards) =>
  () =>
    (isReadable() ? undefined : top()?.cards) ?? own;

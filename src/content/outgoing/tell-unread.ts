import type { LateEngine } from '../guarding/late-engine.ts';
import type { EarlyRequests } from './early-requests.ts';

/** Milliseconds after which all detectors are asked for once more: a device may only be busy. */
const patience = 12_000;

/** Says, once, that requests left which nobody will read again: the detectors that would cannot be had. */
export function tellUnread(
  { come, isComing }: Pick<LateEngine, 'come' | 'isComing'>,
  { isEmpty }: Pick<EarlyRequests, 'isEmpty'>,
  say: () => void,
): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setTimeout(() => void (isComing() && come().then((isWhole) => isWhole || isEmpty() || say())), patience);
  };
}

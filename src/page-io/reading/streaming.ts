import { GrowingRegions } from './growth.ts';
import { shadowRoots } from '../shadow-roots.ts';

const watched = { childList: true, characterData: true, subtree: true } as const;

/**
 * Resolves to true as soon as something on the page grows as a streamed reply does, and to false after `patience` ms or
 * when the signal aborts. Never rejects.
 */
export function streams(patience: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const growth = new GrowingRegions();
    const done = (found: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver((records) => {
      growth.note(records, performance.now());
      if (growth.replies.length > 0) done(true);
    });
    const timer = setTimeout(() => done(false), patience);
    signal.addEventListener('abort', () => done(false), { once: true });
    for (const root of [document, ...shadowRoots(document)]) observer.observe(root, watched);
  });
}

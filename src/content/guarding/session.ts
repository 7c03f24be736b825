import { askBackground, isAlive } from '../../platform/messages.ts';
import type { Guard } from './guard.ts';

/** Milliseconds in which changes are gathered into one message. */
const gathering = 200;

interface Session {
  readonly changed: (atOnce?: boolean) => void;
  readonly load: () => Promise<void>;
}

/**
 * Lets what this tab has learned outlive a reload of the page: what stands for what, and what the person chose to send.
 * The background keeps it encrypted and in memory, for this tab and host alone.
 */
export function keepSession(guard: () => Guard): Session {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = false;
  const save = (): void => {
    timer = undefined;
    if (!isAlive()) return;
    const { vault, memory } = guard();
    void askBackground('session.save', { entries: vault.entries(), approved: memory.approved() }).catch(
      () => undefined,
    );
  };
  return {
    changed(atOnce = false) {
      if (!atOnce) return void (timer ??= setTimeout(save, gathering));
      clearTimeout(timer);
      save();
    },
    async load() {
      if (asked || !isAlive()) return;
      asked = true;
      const kept = await askBackground('session.load', {}).catch(() => undefined);
      if (!kept) return;
      guard().vault.adopt(kept.entries);
      if (kept.approved.length > 0) guard().memory.approve(kept.approved);
    },
  };
}

import type { Intent } from '../../page-io/writing/intent.ts';
import type { Core } from '../shared.ts';

/** Sends that wait until their text can be read whole. */
interface PendingSends {
  /** Whether a send waits; it goes on by itself. */
  holds(intent: Intent): boolean;
}

/**
 * Who presses twice sends once: undefined for what is pressed while another send of the composer waits, and where its
 * person has gone on writing, who presses again.
 */
async function alone<Answer>(
  waiting: WeakSet<HTMLElement>,
  { composer, text }: Intent,
  wait: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const { element } = composer;
  if (waiting.has(element)) return undefined;
  waiting.add(element);
  try {
    const answer = await wait();
    return composer.read() === text && element.isConnected ? answer : undefined;
  } finally {
    waiting.delete(element);
  }
}

/**
 * `goOn`: decides on a send as if it were pressed now. `waiting`: composers with a send that waits for all detectors.
 */
export function createPendingSends(
  { guard, lateEngine, cards }: Pick<Core, 'guard' | 'lateEngine' | 'cards'>,
  waiting: WeakSet<HTMLElement>,
  goOn: (intent: Intent) => void,
): PendingSends {
  /** Composers whose person knows that it cannot be had; the next press sends. */
  const warned = new WeakSet<HTMLElement>();
  /** Composers with a send that waits for its names. */
  const reading = new WeakSet<HTMLElement>();
  let unread: HTMLElement | undefined;

  /** By the first detectors alone. */
  function goOnUnread(intent: Intent): void {
    unread = intent.composer.element;
    goOn(intent);
    unread = undefined;
  }

  /** Not all detectors are here yet. */
  async function untilWhole(intent: Intent): Promise<void> {
    const { composer } = intent;
    const { element } = composer;
    const isWhole = await alone(waiting, intent, lateEngine.come);
    if (isWhole === undefined) return;
    if (isWhole) return goOn(intent);
    if (warned.has(element) && guard.policy().values.namesLate !== 'hold') return goOnUnread(intent);
    warned.add(element);
    cards().unchecked(composer);
  }

  /** The model of names has not read this yet. */
  async function untilRead(intent: Intent): Promise<void> {
    const isRead = await alone(reading, intent, () => guard.names.read(intent.text));
    if (isRead === undefined) return;
    if (!isRead && guard.policy().values.namesLate === 'hold') return cards().unchecked(intent.composer);
    if (!isRead) guard.names.waive(intent.text);
    goOn(intent);
  }

  return {
    holds(intent) {
      const { text, early, composer } = intent;
      const forWhole = text !== '' && composer.element !== unread && guard.isActing() && lateEngine.isComing();
      if (!forWhole && !guard.names.awaits(text)) return false;
      if (!early) void (forWhole ? untilWhole : untilRead)(intent);
      return true;
    },
  };
}

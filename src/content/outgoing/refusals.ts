import { maskedIn } from '../../engine/redact/mask.ts';
import { valuesOf } from '../../engine/value.ts';
import type { Composer } from '../../page-io/writing/composer.ts';
import { listen } from '../../page-io/listen.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import type { Keystrokes } from './keystrokes.ts';
import { refusal, type Refusal } from './requests.ts';
import type { Core } from '../shared.ts';
import { allFrames } from '../stage.ts';

/** Milliseconds after a press within which a request is taken for its consequence. */
const pressTime = 1500;

function watchPresses(signal: AbortSignal): () => boolean {
  let pressedAt = -pressTime;
  listen('click', () => void (pressedAt = performance.now()), signal);
  return () => performance.now() - pressedAt < pressTime;
}

/**
 * Decides on requests. Where one is refused, what the page took away for it is given back. `told`: values a card has
 * already told about.
 */
export function decideRequests(
  { guard, site, cards, report, lifetime }: Pick<Core, 'guard' | 'site' | 'cards' | 'report' | 'lifetime'>,
  active: () => Composer | undefined,
  told: Set<string>,
  keystrokes: Keystrokes,
): (outgoing: Outgoing) => boolean {
  const justPressed = watchPresses(lifetime);

  function read(outgoing: Outgoing): Refusal | 'unread' | undefined {
    try {
      return refusal(guard, site, outgoing);
    } catch {
      return 'unread';
    }
  }

  /** The frame that sends need not be the one that was written in. */
  function giveBack(wanted: (text: string) => boolean): void {
    for (const frame of allFrames()) frame.giveBack(wanted);
  }

  const tellOfUnread = (): void => (giveBack((text) => text.length > 0), cards().unchecked(active()));

  /** A draft that a page sends while somebody types is refused in silence after the first word about it. */
  function tell({ text, decisions }: Refusal): void {
    const composer = active();
    const values = valuesOf(text, decisions);
    const isIn = (held: string): boolean => values.some((value) => held.includes(value));
    giveBack(isIn);
    const isNews = values.some((value) => !told.has(value));
    const draft = composer !== undefined && isIn(composer.read());
    // a page that saves drafts would say and count the same thing with every key; after a press somebody wants to know
    const pressed = justPressed();
    if (draft && !isNews && !pressed) return;
    report('request', 'block', decisions);
    if (!isNews && !(pressed && draft)) return;
    values.forEach((value) => told.add(value));
    cards().refused(maskedIn(text, decisions), composer, draft);
  }

  return (outgoing) => {
    const refused = read(outgoing);
    if (refused === undefined) return !keystrokes.holds(outgoing);
    const say = (): void => (refused === 'unread' ? tellOfUnread() : tell(refused));
    // to speak is to lay out the page, which would load the address of a style before it is taken out
    outgoing.carrier === 'picture' ? setTimeout(say, 0) : say();
    return false;
  };
}

import type { Composer } from '../../page-io/writing/composer.ts';
import { framed } from '../../page-io/writing/framed.ts';
import { intercept } from '../../page-io/writing/intercept.ts';
import { outgoingOf } from '../../page-io/port.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import type { Guard } from '../guarding/guard.ts';
import { createEntering } from './entering.ts';
import { decideRequests } from './refusals.ts';
import { followKeystrokes } from './keystrokes.ts';
import { createReplacing } from './replacing.ts';
import { decideSending } from './sending.ts';
import type { Core } from '../shared.ts';
import { around } from '../stage.ts';
import { createStops } from './stops.ts';
import { createWritten } from './written.ts';

/** Everything that leaves: composer and requests, held against the same guard. */
interface Outbound {
  allows(outgoing: Outgoing): boolean;
  /** Reads again what was written before all detectors were here. */
  readAgain(): void;
  /** What stands in the composer now. */
  text(): string;
  /** Puts back what the page took away for a request that was refused, where that was in this frame. */
  giveBack(wanted: (text: string) => boolean): void;
  /** Whether the page sends each key as it is pressed. */
  sendsKeys(): boolean;
  /** A composer in a frame of this page is written in. */
  lent(composer: Composer, frame: Window): void;
}

/** What is written is the person's own. */
function learn(guard: Guard, text: string): void {
  guard.supply(text, guard.inspect(text).decisions);
  guard.names.prepare(text);
}

export function guardOutbound(core: Core): Outbound {
  const { guard, site, cards, lifetime } = core;
  /** Values a card has already told about, so that nobody is told twice while typing on. */
  const told = new Set<string>();
  const written = createWritten();
  const replacing = createReplacing(guard.vault, cards);
  const stops = createStops(core, replacing, told);
  /** Composers with a send that waits for all detectors. */
  const waiting = new WeakSet<HTMLElement>();
  const entering = createEntering(core, replacing, stops, written, told, waiting);
  const sending = decideSending(core, replacing, stops, written, waiting);
  const keystrokes = followKeystrokes(core);
  const active = (): Composer | undefined => last.active();
  const allows = decideRequests(core, active, told, keystrokes);

  function onTyped(composer: Composer, event: Event): void {
    const text = composer.read();
    written.changed(composer, text, event);
    guard.memory.owe(text, () => learn(guard, text));
    keystrokes.wrote(text);
  }
  const last = intercept(
    site,
    {
      onIntent: (intent) => (intent.way === 'send' ? sending(intent) : entering.decide(intent)),
      onTyping: written.changing,
      onTyped,
      onUsed: (composer) => around()?.lent(composer, window),
      onForm: (url, text) => allows(outgoingOf('form', url, text)),
      onFailure: (composer) => cards().unchecked(composer),
    },
    lifetime,
  );
  const text = (): string => active()?.read() ?? '';
  return {
    allows,
    text,
    sendsKeys: keystrokes.sendsKeys,
    readAgain: () => (learn(guard, text()), entering.again()),
    giveBack: (wanted) => written.giveBack(active, wanted),
    lent: (composer, frame) => last.use(framed(composer, frame)),
  };
}

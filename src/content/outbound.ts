import { mask } from '../engine/redact/mask.ts';
import { applyEdits, redactions, type Edit } from '../engine/redact/vault.ts';
import { valueOf } from '../engine/value.ts';
import type { Composer } from '../page-io/composer.ts';
import { intercept, type ActiveComposer, type Intent } from '../page-io/intercept.ts';
import { listen } from '../page-io/lasting.ts';
import { settled } from '../page-io/typing.ts';
import type { Outgoing } from '../protocol/wire.ts';
import { outgoingOf } from '../page-io/port.ts';
import { withAction, type Decision, type Verdict } from '../policy/decide.ts';
import type { Site } from '../sites/types.ts';
import type { Cards } from './cards.ts';
import type { Guard } from './guard.ts';
import type { Report } from './report.ts';
import { refusal } from './requests.ts';
import { createWritten } from './written.ts';

/** Everything that leaves: composer and requests, held against the same guard. */
export interface Outbound {
  allows(outgoing: Outgoing): boolean;
  /** What stands in the composer now. */
  text(): string;
}

/** Milliseconds after a press within which a request is taken for its consequence. */
const pressTime = 1500;

export function guardOutbound(
  guard: Guard,
  site: Site,
  cards: () => Cards,
  report: Report,
  holds: (intent: Intent) => boolean,
  signal: AbortSignal,
): Outbound {
  /** Values a card has already told about, so that nobody is told twice while typing on. */
  const told = new Set<string>();
  const written = createWritten();

  const valuesOf = (text: string, decisions: readonly Decision[]): string[] =>
    decisions.map((one) => valueOf(text, one));
  const quiet = (text: string): boolean => ['allow', 'annotate'].includes(guard.inspect(text).action);
  /** Takes findings out of a text, and says so beside the composer. */
  function replaced(
    text: string,
    decisions: readonly Decision[],
    write: (edits: readonly Edit[]) => boolean,
    composer: Composer,
  ): boolean {
    const edits = redactions(text, decisions, guard.vault);
    const done = write(edits);
    const standIns = decisions.map((one) => ({ ...one, standIn: guard.vault.standIn(one.entity, valueOf(text, one)) }));
    const isThere = (): boolean => decisions.some((one) => composer.read().includes(valueOf(text, one)));
    const tell = (): void => (isThere() ? cards().notReplaced(composer) : cards().replaced(standIns, composer));
    if (done && edits.length > 0) setTimeout(tell, composer.settlesLater ? settled(edits.length) : 0);
    return done;
  }

  /** False where the editor did not follow. */
  const replaceIn = (composer: Composer, decisions: readonly Decision[]): boolean =>
    replaced(composer.read(), decisions, composer.replace, composer);

  async function stopAndTell(intent: Intent, verdict: Verdict): Promise<void> {
    const { composer, text } = intent;
    const acting = withAction(verdict.decisions, 'warn', 'redact', 'block');
    valuesOf(text, acting).forEach((value) => told.add(value));
    const answer = await cards().stopped({ ...verdict, decisions: acting }, intent, guard.policy());
    if (answer.action === 'replace') replaceLater(composer);
    if (answer.action !== 'send') return;
    guard.memory.approve(valuesOf(text, withAction(verdict.decisions, 'warn')));
    report(intent.way, 'warn', acting, answer.reasonGiven ? 'sent-with-reason' : 'sent');
    if (intent.way === 'send') intent.resend();
  }

  /** After a paste or a drop the composer holds it, perhaps within other text. */
  function tellOfComposer(intent: Intent): void {
    const text = intent.composer.read();
    const verdict = guard.inspect(text);
    if (verdict.action === 'warn' || verdict.action === 'block') void stopAndTell({ ...intent, text }, verdict);
  }

  /** The composer may have changed while the card was open, so it is read anew. */
  function replaceLater(composer: Composer): void {
    const { decisions } = guard.inspect(composer.read());
    const acting = withAction(decisions, 'warn', 'redact', 'block');
    if (acting.length === 0) return;
    if (replaceIn(composer, acting)) report('typed', 'redact', acting);
    else cards().notReplaced(composer);
  }

  function onEnter(intent: Intent, verdict: Verdict): 'go' | 'stop' {
    report(intent.way, verdict.action, verdict.decisions);
    if (verdict.action === 'redact') {
      const { text, composer } = intent;
      const put = (edits: readonly Edit[]): true => (composer.insert(applyEdits(text, edits)), true);
      replaced(text, withAction(verdict.decisions, 'redact'), put, composer);
      return 'stop';
    }
    // what is blocked or doubtful stays where the person put it: it is not sent, and not lost
    if (verdict.action === 'warn' || verdict.action === 'block') {
      setTimeout(() => tellOfComposer(intent), 0);
    }
    return 'go';
  }

  function onSend(intent: Intent, verdict: Verdict): 'go' | 'stop' {
    if (intent.early && verdict.action !== 'redact') return 'stop';
    report('send', verdict.action, verdict.decisions);
    if (verdict.action !== 'redact') void stopAndTell(intent, verdict);
    else if (!replaceIn(intent.composer, withAction(verdict.decisions, 'redact')) || intent.composer.settlesLater) {
      setTimeout(() => sendWhenClean(intent), settled(verdict.decisions.length));
    } else if (quiet(intent.composer.read())) return 'go';
    else sendWhenClean(intent);
    return 'stop';
  }

  /** The editor has had time to take the change in: if it did, the send that was held goes on. */
  function sendWhenClean(intent: Intent): void {
    const text = intent.composer.read();
    if (quiet(text)) intent.resend();
    else void stopAndTell({ ...intent, text }, guard.inspect(text));
  }

  /** The model of names has not read this yet: the send waits for it, and then goes on as if pressed now. */
  async function sendWhenRead(intent: Intent): Promise<void> {
    const { composer, text } = intent;
    const isRead = await guard.names.read(text);
    if (!isRead && guard.policy().values.namesLate === 'hold') return cards().unchecked(composer);
    if (!isRead) guard.names.waive(text);
    if (onIntent({ ...intent, text: composer.read() }) === 'go') intent.resend();
  }

  function onIntent(intent: Intent): 'go' | 'stop' {
    if (intent.way === 'send' && holds(intent)) return 'stop';
    const waits = intent.way === 'send' && guard.names.awaits(intent.text);
    if (waits && !intent.early) void sendWhenRead(intent);
    if (waits) return 'stop';
    if (intent.way === 'send') written.note(intent.composer, intent.text);
    else cards().entered(intent.text, intent.composer);
    const verdict = guard.inspect(intent.text);
    guard.memory.supply(valuesOf(intent.text, verdict.decisions));
    if (intent.way === 'send' && !intent.early) guard.memory.sent(intent.text);
    if (verdict.action === 'allow') return 'go';
    if (verdict.action === 'annotate') {
      report(intent.way, 'annotate', verdict.decisions);
      return 'go';
    }
    return intent.way === 'send' ? onSend(intent, verdict) : onEnter(intent, verdict);
  }

  const onTyped = (composer: Composer, event: Event): void => {
    const text = composer.read();
    written.changed(composer, text, event);
    guard.memory.supply(valuesOf(text, guard.inspect(text).decisions));
    guard.names.prepare(text);
  };
  let pressedAt = -pressTime;
  listen('click', () => void (pressedAt = performance.now()), signal);
  const onForm = (url: string, text: string): boolean => allows(outgoingOf('form', url, text));
  const active = intercept(site, { onIntent, onTyped, onForm, onFailure: (at) => cards().unchecked(at) }, signal);
  return { allows, text: () => active()?.read() ?? '' };

  /** Where a request cannot be read it is refused, and what the page took away for it is given back. */
  function allows(outgoing: Outgoing): boolean {
    let refused: ReturnType<typeof refusal> = 'unread';
    try {
      refused = refusal(guard, site, outgoing);
    } catch {} // it counts as unread
    if (refused === 'unread') {
      const composer = active();
      if (composer) written.giveBack(composer, (text) => text.length > 0);
      cards().unchecked(composer);
    } else if (refused) tellOfRefusal(refused, active);
    return !refused;
  }

  /** A draft that a page sends while somebody types is refused in silence after the first word about it. */
  function tellOfRefusal(
    { text, decisions }: { text: string; decisions: readonly Decision[] },
    at: ActiveComposer,
  ): void {
    const composer = at();
    const values = valuesOf(text, decisions);
    const fresh = values.filter((value) => !told.has(value));
    const draft = composer !== undefined && values.some((value) => composer.read().includes(value));
    const isIn = (kept: string): boolean => values.some((value) => kept.includes(value));
    if (composer) written.giveBack(composer, isIn);
    // a page that saves drafts would say and count the same thing with every key; after a press somebody wants to know
    const pressed = performance.now() - pressedAt < pressTime;
    if (draft && fresh.length === 0 && !pressed) return;
    report('request', 'block', decisions);
    if (fresh.length === 0 && !(pressed && draft)) return;
    fresh.forEach((value) => told.add(value));
    cards().refused(
      decisions.map((one) => ({ ...one, masked: mask(valueOf(text, one)) })),
      composer,
      draft,
    );
  }
}

import { valuesOf } from '../engine/value.ts';
import type { Intent, Step } from '../page-io/intercept.ts';
import { settled } from '../page-io/typing.ts';
import { acts, withAction, type Decision } from '../policy/decide.ts';
import type { Replacing } from './replacing.ts';
import type { Core } from './shared.ts';
import type { Stops } from './stops.ts';
import type { Written } from './written.ts';

/** Decides on what is about to be sent from a composer. */
export function decideSending(
  { guard, gate, cards, report }: Pick<Core, 'guard' | 'gate' | 'cards' | 'report'>,
  replacing: Replacing,
  stops: Stops,
  written: Written,
): (intent: Intent) => Step {
  /** The model of names has not read this yet: the send waits for it, and then goes on as if pressed now. */
  async function sendWhenRead(intent: Intent): Promise<void> {
    const { composer, text } = intent;
    const isRead = await guard.names.read(text);
    if (!isRead && guard.policy().values.namesLate === 'hold') return cards().unchecked(composer);
    if (!isRead) guard.names.waive(text);
    if (onSend({ ...intent, text: composer.read() }) === 'go') intent.resend();
  }

  /** The editor has had time to take the change in: if it did, the send that was held goes on. */
  function sendWhenClean(intent: Intent): void {
    const text = intent.composer.read();
    const verdict = guard.inspect(text);
    if (acts(verdict.action)) void stops.tell({ ...intent, text }, verdict);
    else intent.resend();
  }

  function sendReplaced(intent: Intent, decisions: readonly Decision[]): Step {
    const { composer } = intent;
    const followed = replacing.standing(composer, withAction(decisions, 'redact'));
    if (!followed || composer.settlesLater) setTimeout(() => sendWhenClean(intent), settled(decisions.length));
    else if (acts(guard.inspect(composer.read()).action)) sendWhenClean(intent);
    else return 'go';
    return 'stop';
  }

  function onSend(intent: Intent): Step {
    const { text, composer, early } = intent;
    if (gate.holds(intent)) return 'stop';
    if (guard.names.awaits(text)) {
      if (!early) void sendWhenRead(intent);
      return 'stop';
    }
    written.note(composer, text);
    const verdict = guard.inspect(text);
    const { action, decisions } = verdict;
    guard.memory.supply(valuesOf(text, decisions));
    if (!early) guard.memory.sent(text);
    if (early && (action === 'warn' || action === 'block')) return 'stop';
    if (action !== 'allow') report('send', action, decisions);
    if (!acts(action)) return 'go';
    if (action === 'redact') return sendReplaced(intent, decisions);
    void stops.tell(intent, verdict);
    return 'stop';
  }
  return onSend;
}

import type { Intent, Step } from '../../page-io/writing/intent.ts';
import { settled } from '../../page-io/writing/typing.ts';
import { acts, withAction, type Decision } from '../../policy/decide.ts';
import type { Guard } from '../guarding/guard.ts';
import type { Replacing } from './replacing.ts';
import type { Core } from '../shared.ts';
import type { Stops } from './stops.ts';
import { createPendingSends } from './pending-sends.ts';
import type { Written } from './written.ts';

/** Takes out of a send what is to be replaced; it goes on as soon as the editor has taken the change in. */
function sendReplaced(
  intent: Intent,
  decisions: readonly Decision[],
  guard: Guard,
  replacing: Replacing,
  stops: Stops,
): Step {
  const { composer } = intent;
  const isClean = (): boolean => !acts(guard.inspect(composer.read()).action);
  const goOn = (): void => {
    if (isClean()) return intent.resend();
    const text = composer.read();
    void stops.tell({ ...intent, text }, guard.inspect(text));
  };
  const followed = replacing.standing(composer, withAction(decisions, 'redact'));
  if (!followed || composer.settlesLater) setTimeout(goOn, settled(decisions.length));
  else if (isClean()) return 'go';
  else goOn();
  return 'stop';
}

/**
 * Decides on what is about to be sent from a composer. `waiting`: composers with a send that waits for all detectors.
 */
export function decideSending(
  { guard, lateEngine, gate, cards, report }: Pick<Core, 'guard' | 'lateEngine' | 'gate' | 'cards' | 'report'>,
  replacing: Replacing,
  stops: Stops,
  written: Written,
  waiting: WeakSet<HTMLElement>,
): (intent: Intent) => Step {
  const pending = createPendingSends({ guard, lateEngine, cards }, waiting, (intent) => {
    if (onSend({ ...intent, text: intent.composer.read() }) === 'go') intent.resend();
  });

  function onSend(intent: Intent): Step {
    const { text, composer, early } = intent;
    if (gate.holds(intent)) return 'stop';
    if (pending.holds(intent)) return 'wait';
    written.note(composer, text);
    const verdict = guard.inspect(text);
    const { action, decisions } = verdict;
    guard.supply(text, decisions);
    if (!early) guard.memory.sent(text);
    if (early && (action === 'warn' || action === 'block')) return 'stop';
    if (action !== 'allow') report('send', action, decisions);
    if (!acts(action)) return 'go';
    if (action === 'redact') return sendReplaced(intent, decisions, guard, replacing, stops);
    void stops.tell(intent, verdict);
    return 'stop';
  }
  return onSend;
}

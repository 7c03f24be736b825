import { valuesOf } from '../../engine/value.ts';
import type { Intent, Step } from '../../page-io/writing/intent.ts';
import { withAction } from '../../policy/decide.ts';
import type { Replacing } from './replacing.ts';
import type { Core } from '../shared.ts';
import type { Stops } from './stops.ts';
import type { Written } from './written.ts';

/** Decides on what is pasted or dropped into a composer. */
export function decideEntering(
  { guard, cards, report }: Pick<Core, 'guard' | 'cards' | 'report'>,
  replacing: Replacing,
  stops: Stops,
  written: Written,
): (intent: Intent) => Step {
  /** The composer holds it by then, perhaps within other text. */
  function tellOnceIn(intent: Intent): void {
    const text = intent.composer.read();
    const verdict = guard.inspect(text);
    if (verdict.action === 'warn' || verdict.action === 'block') void stops.tell({ ...intent, text }, verdict);
  }

  return (intent) => {
    const { way, text, composer } = intent;
    cards().entered(text, composer);
    const { action, decisions } = guard.inspect(text);
    guard.memory.supply(valuesOf(text, decisions));
    if (action !== 'redact') written.entered(composer, text);
    if (action === 'allow') return 'go';
    report(way, action, decisions);
    if (action === 'redact') {
      replacing.entering(intent, withAction(decisions, 'redact'));
      return 'stop';
    }
    // what is blocked or doubtful stays where the person put it: it is not sent, and not lost
    if (action !== 'annotate') setTimeout(() => tellOnceIn(intent), 0);
    return 'go';
  };
}

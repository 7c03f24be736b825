import { valuesOf } from '../../engine/value.ts';
import type { Composer } from '../../page-io/writing/composer.ts';
import type { Intent } from '../../page-io/writing/intent.ts';
import { acting, withAction, type Verdict } from '../../policy/decide.ts';
import type { Replacing } from './replacing.ts';
import type { Core } from '../shared.ts';

/** Tells that something was stopped, and does what the person answers. */
export interface Stops {
  tell(intent: Intent, verdict: Verdict): Promise<void>;
}

/** `told`: values a card has already told about. */
export function createStops(
  { guard, cards, report }: Pick<Core, 'guard' | 'cards' | 'report'>,
  replacing: Replacing,
  told: Set<string>,
): Stops {
  /** The composer may have changed while the card was open, so it is read anew. */
  function replaceIn(composer: Composer): void {
    const before = composer.read();
    const decisions = acting(guard.inspect(before).decisions);
    if (decisions.length === 0) return;
    if (replacing.standing(composer, decisions)) report('typed', 'redact', decisions);
    else cards().notReplaced(composer, composer.read() !== before);
  }

  return {
    async tell(intent, verdict) {
      const { composer, text, way } = intent;
      const decisions = acting(verdict.decisions);
      valuesOf(text, decisions).forEach((value) => told.add(value));
      const changed = guard.vault.entries().some(({ standIn }) => text.includes(standIn));
      const answer = await cards().stopped({ ...verdict, decisions }, intent, guard.policy(), changed);
      if (answer.action === 'replace') replaceIn(composer);
      if (answer.action !== 'send') return;
      guard.memory.approve(valuesOf(text, withAction(verdict.decisions, 'warn')));
      report(way, 'warn', decisions, answer.reasonGiven ? 'sent-with-reason' : 'sent');
      if (way === 'send') intent.resend();
    },
  };
}

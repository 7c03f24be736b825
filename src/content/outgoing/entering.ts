import { valuesOf } from '../../engine/value.ts';
import type { Intent, Step } from '../../page-io/writing/intent.ts';
import { acting, withAction } from '../../policy/decide.ts';
import type { Guard } from '../guarding/guard.ts';
import type { Replacing } from './replacing.ts';
import type { Core } from '../shared.ts';
import type { Stops } from './stops.ts';
import type { Written } from './written.ts';

/** Decides on what is pasted or dropped into a composer. */
interface Entering {
  decide(intent: Intent): Step;
  /** Reads again what came in before all detectors were here. */
  again(): void;
}

const mostKept = 20;

/** What came in before all detectors were here, the newest of each composer. */
function keepEntered() {
  let kept: Intent[] = [];
  return {
    add(intent: Intent): void {
      kept = [...kept.filter(({ composer }) => composer.element !== intent.composer.element), intent].slice(-mostKept);
    },
    take: (): readonly Intent[] => kept.splice(0),
  };
}

/** What came in is the person's own, though it may have left the composer by now. */
const learn = ({ supply, inspectOnce }: Guard, text: string): void => supply(text, inspectOnce(text).decisions);

/** The composer holds it by then, perhaps within other text. */
function tellOnceIn(intent: Intent, { inspect }: Guard, stops: Stops): void {
  const text = intent.composer.read();
  const verdict = inspect(text);
  if (verdict.action === 'warn' || verdict.action === 'block') void stops.tell({ ...intent, text }, verdict);
}

/** `told`: values a card has already told about. `waiting`: composers with a send that waits for all detectors. */
export function createEntering(
  { guard, lateEngine, cards, report }: Pick<Core, 'guard' | 'lateEngine' | 'cards' | 'report'>,
  replacing: Replacing,
  stops: Stops,
  written: Written,
  told: ReadonlySet<string>,
  waiting: WeakSet<HTMLElement>,
): Entering {
  const early = keepEntered();

  /** What is found now and was not then is treated as if it came in now. */
  function readAgain(intent: Intent): void {
    const text = intent.composer.read();
    for (const one of [intent.text, text]) learn(guard, one);
    // its send, which goes on now, treats the same text
    if (waiting.has(intent.composer.element)) return;
    const { action, decisions } = guard.inspect(text);
    if (valuesOf(text, acting(decisions)).every((value) => told.has(value))) return;
    report(intent.way, action, decisions);
    if (action === 'redact') replacing.standing(intent.composer, withAction(decisions, 'redact'));
    else tellOnceIn(intent, guard, stops);
  }

  return {
    decide(intent) {
      const { way, text, composer } = intent;
      if (lateEngine.isComing()) void (early.add(intent), lateEngine.come());
      // a task of its own: the editor still has to take the text in
      setTimeout(() => cards().entered(text, composer), 0);
      const { action, decisions } = guard.inspect(text);
      guard.supply(text, decisions);
      if (action !== 'redact') written.entered(composer, text);
      if (action === 'allow') return 'go';
      report(way, action, decisions);
      if (action === 'redact') {
        replacing.entering(intent, withAction(decisions, 'redact'));
        return 'stop';
      }
      // what is blocked or doubtful stays where the person put it: it is not sent, and not lost
      if (action !== 'annotate') setTimeout(() => tellOnceIn(intent, guard, stops), 0);
      return 'go';
    },
    again: () => early.take().forEach(readAgain),
  };
}

import { GoingOut } from './going-out.ts';
import { hearComingIn } from './coming-in.ts';
import { LastComposer } from './last-composer.ts';
import { listen as listenOn, type Listen } from '../listen.ts';
import type { ComposerSelectors } from './send-button.ts';
import type { InterceptHandlers } from './intent.ts';

/**
 * Hears everything that can bring text into a composer or send it, and lets `handlers` decide before the page does:
 * capture listeners on window, attached at document_start, run first even where the page listens there too. Until the
 * signal aborts. Answers what knows the composer that was written in last.
 */
export function intercept(site: ComposerSelectors, handlers: InterceptHandlers, signal: AbortSignal): LastComposer {
  const listen: Listen = (name, handler) => listenOn(name, handler, signal);
  const last = new LastComposer(site.composer, handlers.onUsed);
  hearComingIn(last, handlers, listen);
  const out = new GoingOut(site, last, handlers);
  out.hearKeys(listen);
  out.hearPresses(listen);
  out.hearSubmits(listen);
  return last;
}

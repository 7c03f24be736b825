import { colourOf, type SealPath, type SealPathId } from '../../protocol/seal.ts';
import { composerOf } from '../../page-io/writing/composer-of.ts';
import { sendButton } from '../../page-io/writing/send-button.ts';
import { askBackground, isAlive } from '../../platform/messages.ts';
import { isOff } from '../../policy/decide.ts';
import type { Core } from '../shared.ts';

/**
 * What the site's own description finds on the page now. What cannot be told yet is left out, and tried again later.
 */
function pagePaths({ site, guard, sendsKeys }: Core): readonly SealPath[] {
  const found = [...document.querySelectorAll(site.composer)].find((one) => one.getClientRects().length > 0);
  const composer = found && composerOf(found);
  const path = (id: SealPathId, fine: boolean): SealPath => ({ id, state: fine ? 'held' : 'uncertain' });
  const paths = [
    path('composer', composer !== undefined),
    path('detectors', guard.engine().isWhole),
    path('keys', !sendsKeys()),
  ];
  // many sites draw their send button only beside a text
  if (composer && composer.read() !== '') {
    const named = site.send === undefined || document.querySelector(site.send) !== null;
    paths.push(path('send', named && sendButton(site, composer) !== undefined));
  }
  const sent = guard.memory.conversation().supplied.length > 0;
  if (sent && site.reply !== undefined) paths.push(path('replies', document.querySelector(site.reply) !== null));
  return paths;
}

/** Milliseconds between two tests, and after which a page has drawn itself. */
const between = 15_000;
const drawn = 2_500;

/**
 * Tests the guard of this page when it has been drawn, and again while it is used; tells where the seal has changed.
 */
export function watchSeal(core: Core): void {
  const { guard, lifetime } = core;
  let told = '';
  let last = -between;
  const test = (): void => {
    if (performance.now() - last < between || isOff(guard.policy(), guard.host)) return;
    last = performance.now();
    const paths = [...pagePaths(core), ...core.selfTest()];
    const colour = colourOf(paths);
    // a guard that may have missed the composer reads every request as if it carried the prompt
    guard.tighten(colour !== 'green');
    const news = JSON.stringify(paths);
    if (news === told || !isAlive()) return;
    told = news;
    void askBackground('seal.report', { site: core.name, paths }).catch(() => undefined);
  };
  setTimeout(test, drawn);
  for (const name of ['focusin', 'visibilitychange', 'keyup'] as const) {
    document.addEventListener(name, () => requestIdleCallback(test), {
      capture: true,
      passive: true,
      signal: lifetime,
    });
  }
}

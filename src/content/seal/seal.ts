import { colourOf, type SealPath } from '../../protocol/seal.ts';
import { makeCanary } from '../../protocol/canary.ts';
import { trialCount } from '../../page-io/trials/table.ts';
import { askBackground, isAlive } from '../../platform/messages.ts';
import { isOff } from '../../policy/decide.ts';
import type { Core } from '../shared.ts';
import { tryCarriers } from './carriers.ts';
import { tryFiles } from './files.ts';
import { pagePaths } from './page-paths.ts';

/** Milliseconds between two looks at the page, and at its carriers where it looks the same; after which it has drawn. */
const between = 15_000;
const betweenTrials = 60_000;
const drawn = 2_500;

/** What lies behind the page is tried where the background says that it is time. */
async function tryAll(core: Core, page: readonly SealPath[]): Promise<readonly SealPath[]> {
  const canaries = Array.from({ length: trialCount }, makeCanary);
  let behind: readonly SealPath[] | undefined;
  const carriers = await tryCarriers(core, canaries, async () => {
    const answer = await askBackground('seal.try', { site: core.name, page, canaries });
    behind = answer.behind;
    return answer.outcomes;
  });
  return behind ? [...carriers, ...behind, await tryFiles(core)] : carriers;
}

/**
 * Tests the guard of this page when it has been drawn, and again while it is used; tells where the seal has changed.
 */
export function watchSeal(core: Core): void {
  const { guard, lifetime } = core;
  let told = '';
  let last = -between;
  let lastTrials = -betweenTrials;
  let structure = '';
  let carriers: readonly SealPath[] = [];

  const isDue = (): boolean => performance.now() - last >= between;
  async function test(): Promise<void> {
    const now = performance.now();
    if (!isDue() || isOff(guard.policy(), guard.host) || !isAlive()) return;
    last = now;
    const page = pagePaths(core);
    if (JSON.stringify(page) !== structure || now - lastTrials >= betweenTrials) {
      structure = JSON.stringify(page);
      lastTrials = now;
      // what could not be tried is not whole
      carriers = await tryAll(core, page).catch(() => [{ id: 'line', state: 'uncertain' }] as const);
    }
    const paths = [...page, ...carriers];
    // a guard that may have missed the composer reads every request as if it carried the prompt
    guard.tighten(colourOf(paths) !== 'green');
    const news = JSON.stringify(paths);
    if (news === told) return;
    told = news;
    await askBackground('seal.report', { site: core.name, paths });
  }
  const look = (): void => void test().catch(() => undefined);
  setTimeout(look, drawn);
  for (const name of ['focusin', 'visibilitychange', 'keyup'] as const) {
    document.addEventListener(name, () => void (isDue() && requestIdleCallback(look)), {
      capture: true,
      passive: true,
      signal: lifetime,
    });
  }
}

import type { Chat } from '../../../test/e2e/chat.ts';
import { traced } from './trace.ts';

/** What a page pays for `fetch` until it has its promise, in milliseconds for each of these bodies. */
export async function fetchCosts({ page, devtools }: Chat, bodies: readonly string[]): Promise<readonly number[]> {
  const { stamps } = await traced(devtools, () =>
    page.evaluate(async (all) => {
      for (const body of all) {
        console.timeStamp('asked');
        const sent = fetch('/v1/things', { method: 'POST', body });
        console.timeStamp('went');
        await sent.then((answer) => answer.text());
        await new Promise((done) => setTimeout(done, 20));
      }
    }, bodies),
  );
  return stamps.flatMap(({ name, cpu }, at) => (name === 'went' ? [cpu - (stamps[at - 1]?.cpu ?? NaN)] : []));
}

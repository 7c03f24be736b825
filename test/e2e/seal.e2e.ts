import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Seal } from '../../src/protocol/seal.ts';
import type { Chat } from './chat.ts';
import { extensionId } from './extension.ts';
import { useLab } from './harness.ts';
import { targetNames } from './targets.ts';

const lab = useLab();

/** What the background keeps of a site. */
const sealOf = (site: string): Promise<Seal | undefined> =>
  lab()
    .worker()
    .evaluate(async (name) => {
      interface Area {
        get(key: string): Promise<{ seals?: Record<string, Seal> }>;
      }
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
      return (await storage.local.get('seals')).seals?.[name];
    }, site);

/** The page's name in the ledger. */
const nameOf = (chat: Chat): string => new URL(chat.page.url()).host;
const states = (seal: Seal | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((seal?.paths ?? []).map(({ id, state }) => [id, state]));

test('the guard tests itself on the page: every way is held, and nothing of the test leaves', async () => {
  await lab().open('chatgpt');
  await expect.poll(() => sealOf('chatgpt')).toBeDefined();
  const paths = states(await sealOf('chatgpt'));
  expect(paths).toMatchObject({
    composer: 'held',
    line: 'held',
    fetch: 'held',
    xhr: 'held',
    websocket: 'held',
    beacon: 'held',
    form: 'held',
    eventsource: 'held',
    worker: 'held',
  });
  expect(Object.values(paths)).not.toContain('open');
  expect(lab().left('AKIA')).toEqual([]);
});

test('a page without its composer, and with a fetch of its own over ours, is amber and says why', async () => {
  const chat = await lab().open('claude');
  await chat.page.evaluate(() => {
    document.querySelector('[data-testid=chat-input]')?.remove();
    window.fetch = () => Promise.resolve(new Response());
  });
  await expect.poll(() => sealOf('claude')).toBeDefined();
  expect(states(await sealOf('claude'))).toMatchObject({ composer: 'uncertain', line: 'held' });
  const page = await lab().browser.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/options/index.html#coverage`);
  await expect.poll(() => page.locator('main').innerText()).toContain('Where you write');
  expect(await page.locator('main').innerText()).toContain('checks more strictly what leaves');
  mkdirSync('.cache/shots', { recursive: true });
  await page.screenshot({ path: '.cache/shots/coverage.png' });
  await page.close();
});

test.each(targetNames.filter((name) => name.startsWith('lab')))(
  'an unknown page (%s) gets a seal under its host',
  async (name) => {
    const chat = await lab().open(name);
    await expect.poll(() => sealOf(nameOf(chat))).toBeDefined();
    expect(Object.values(states(await sealOf(nameOf(chat))))).not.toContain('open');
  },
);

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type {} from './page/main.ts';
import { readingPages, type ReadingPages } from './reading-page.ts';

const site = { reply: '.reply', streaming: '.busy' };
let pages: ReadingPages;
/** The page of the running test; another one for each. */
export let page: Page;

/** One browser for all tests of a file. */
export function useReadingLab(): void {
  beforeAll(async () => {
    pages = await readingPages();
  }, 60_000);
  afterAll(() => pages.close());
  beforeEach(async () => {
    await page?.close();
    page = await pages.open();
  });
}

/** Puts turns into the thread; each string is the inside of one reply. */
export const addReplies = (...replies: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const reply of all) {
      const turn = document.createElement('div');
      turn.innerHTML = `<div class="user"><p>And then?</p></div><div class="reply">${reply}</div>`;
      document.querySelector('#thread')!.append(turn);
    }
  }, replies);
export const start = (selectors: { reply?: string; streaming?: string } = site): Promise<void> =>
  page.evaluate((given) => window.lab.start(given), selectors);
export const painted = async (): Promise<readonly string[]> =>
  Object.values(await page.evaluate(() => window.lab.painted()))
    .flat()
    .sort();
export const texts = async (): Promise<readonly string[]> =>
  (await page.evaluate(() => window.lab.segments)).map(({ text }) => text.trim());

/** A reply with a wrong product in it. */
export const wrong = '<p>We know that 17 × 24 = <b>418</b>.</p>';

/** The boxes in Parapet's closed root. */
export async function boxes(): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devtools.detach();
  return JSON.stringify(root).match(/"class","box/g)?.length ?? 0;
}

/** What an assistive technology is told of Parapet's part of the page: only the developer tools see into a closed root. */
export async function spoken(): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
}

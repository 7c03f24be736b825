import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allSites } from '../../src/sites/registry.ts';
import { findChromium, quiet } from '../e2e/browser.ts';
import { scriptOf } from '../page-io/reading-page.ts';
import type {} from './page/main.ts';

/**
 * Each adapter against a page of our own making that has the structure its site is known for: what it names is found,
 * and what only looks like it is not. `data-is` says what an element is, `data-decoy` what it only seems to be.
 */
const saved = (id: string): string => readFileSync(join(import.meta.dirname, 'pages', `${id}.html`), 'utf8');
const roles = ['user', 'reply', 'files', 'streaming'] as const;

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await scriptOf(join(import.meta.dirname, 'page/main.ts'));
  browser = await chromium.launch({ executablePath: findChromium(), args: [...quiet] });
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function show(id: string): Promise<void> {
  await page.setContent(saved(id));
  await page.addScriptTag({ content: script });
}
const marked = (role: string): Promise<number> => page.locator(`[data-is~="${role}"]`).count();

describe.each(allSites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  test('finds composer and send button on its page, and no decoy', async () => {
    await show(id);
    const found = await page.evaluate((name) => window.find(name), id);
    expect(found.composer).toEqual(['composer']);
    expect(found.send).toBe('send');
  });

  test('finds turns, files and what says that it streams', async () => {
    await show(id);
    const found = await page.evaluate((name) => window.find(name), id);
    const said = { user: site.userTurn, reply: site.reply, files: 'input', streaming: site.streaming };
    for (const role of roles) {
      const there = said[role] === undefined ? 0 : await marked(role);
      expect(found[role], role).toEqual(Array.from({ length: there }, () => role));
    }
  });

  test('knows the requests that carry prompts', async () => {
    await show(id);
    const { prompts } = await page.evaluate((name) => window.find(name), id);
    expect(prompts).toEqual(await page.evaluate(() => document.documentElement.dataset['prompts']?.split(' ')));
  });
});

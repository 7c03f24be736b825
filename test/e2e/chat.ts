import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type {} from '../bench-sites/page/types.ts';
import type { Entry, Target } from './targets.ts';

/** One open chat, driven with the trusted events a person makes. */
export interface Chat {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly focus: () => Promise<void>;
  readonly enter: (how: Entry, text: string) => Promise<void>;
  readonly pressEnter: () => Promise<void>;
  readonly pressSend: () => Promise<void>;
  /** The text in the editor's own model: what the site would send. */
  readonly text: () => Promise<string>;
  readonly isFocused: () => Promise<boolean>;
  /** The text of the last reply on the page. */
  readonly reply: () => Promise<string>;
  /** Resolves when `count` replies have been streamed to their end. */
  readonly finished: (count?: number) => Promise<void>;
  /** Errors that nobody on the page caught. */
  readonly errors: () => Promise<readonly string[]>;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
}

async function boxOf(page: Page, selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`"${selector}" is not on the screen`);
  return box;
}

async function centreOf(page: Page, selector: string): Promise<[number, number]> {
  const { x, y, width, height } = await boxOf(page, selector);
  return [x + width / 2, y + height / 2];
}

async function dropAt(page: Page, devtools: CDPSession, composer: string, text: string): Promise<void> {
  const { x, y } = await boxOf(page, composer);
  const at = { x: x + 20, y: y + 14 };
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  }
}

/** Typing: line breaks are made with Shift+Enter, as Enter sends. */
async function type(page: Page, text: string): Promise<void> {
  const [first = '', ...rest] = text.split('\n');
  await page.keyboard.type(first);
  for (const line of rest) {
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line);
  }
}

/** Drives the page of `target`, which must be open. */
export async function driveChat(page: Page, target: Target): Promise<Chat> {
  const devtools = await page.context().newCDPSession(page);
  const composer = page.locator(target.composer).first();
  await page.waitForFunction(() => globalThis.bench !== undefined);
  const chat: Chat = {
    page,
    devtools,
    focus: () => composer.click(),
    async enter(how, text) {
      await chat.focus();
      if (how === 'typed') await type(page, text);
      else if (how === 'pasted') await paste(page, text);
      else await dropAt(page, devtools, target.composer, text);
      // editors read a paste or a drop in a later task
      await sleep(60);
    },
    async pressEnter() {
      await page.keyboard.press('End');
      await page.keyboard.press(target.sendKey ?? 'Enter');
    },
    // by the bare mouse: a card may come up between press and release, which a locator takes for a miss
    pressSend: async () => page.mouse.click(...(await centreOf(page, target.send))),
    text: () => page.evaluate(() => globalThis.bench?.text() ?? ''),
    isFocused: () => composer.evaluate((element) => (element.getRootNode() as Document).activeElement === element),
    reply: () => page.locator(target.reply).last().innerText(),
    finished: async (count = 1) => {
      await page.waitForFunction((wanted) => (globalThis.bench?.finished() ?? 0) >= wanted, count, { timeout: 60_000 });
    },
    errors: () => page.evaluate(() => [...(globalThis.bench?.errors ?? [])]),
  };
  return chat;
}

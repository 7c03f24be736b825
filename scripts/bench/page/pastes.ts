import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from '../../../test/e2e/chat.ts';
import { loadOf, type Load } from './numbers.ts';
import { prose } from './texts.ts';
import { traced } from './trace.ts';

/** A paste of a text without findings into an empty composer, and what follows of it. */

/** Milliseconds within which the text is in, and read. */
const readBy = (size: number): number => 700 + size / 300;

async function empty({ page }: Chat): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await sleep(400);
}

export async function pasteOf(chat: Chat, size: number, seed: number): Promise<Load> {
  await empty(chat);
  await chat.page.evaluate((text) => navigator.clipboard.writeText(text), prose(size, seed));
  await sleep(200);
  const { tasks } = await traced(chat.devtools, async () => {
    await chat.page.keyboard.press('Control+V');
    await sleep(readBy(size));
  });
  return loadOf(tasks);
}

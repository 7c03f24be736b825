import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from '../../../test/e2e/chat.ts';
import type { Lab } from '../../../test/e2e/harness.ts';
import { targets } from '../../../test/e2e/targets.ts';
import { opened } from './keys.ts';
import { loadOf, type Load } from './numbers.ts';
import { reply } from './texts.ts';
import { traced } from './trace.ts';

/** What a long conversation costs the page: 50 replies of 4 KB, as they are streamed, and as they are opened again. */

const count = 50;
const size = 4_096;
/** Milliseconds after which all that was said is read. */
const readBy = 8_000;

async function stream(lab: Lab, chat: Chat): Promise<void> {
  for (let turn = 1; turn <= count; turn++) {
    lab.bench.setReply(reply(size, turn), 0);
    await chat.page.keyboard.insertText('And then, what was said?');
    await chat.pressEnter();
    await chat.finished(turn);
  }
  await sleep(readBy);
}

/** The thread comes at once, as where an old chat is opened. */
const showAgain = ({ page }: Chat, turns: string): Promise<void> =>
  page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), turns);

export interface Conversation {
  readonly streamed: Load;
  readonly opened: Load;
}

export async function conversation(lab: Lab): Promise<Conversation> {
  const chat = await opened(lab, 'chatgpt');
  const streamed = await traced(chat.devtools, () => stream(lab, chat));
  const turns = await chat.page.locator('main').innerHTML();
  const again = await opened(lab, 'chatgpt');
  const shown = await traced(again.devtools, async () => {
    await showAgain(again, turns);
    await again.page.locator(targets.chatgpt.reply).last().scrollIntoViewIfNeeded();
    await sleep(readBy);
  });
  return { streamed: loadOf(streamed.tasks), opened: loadOf(shown.tasks) };
}

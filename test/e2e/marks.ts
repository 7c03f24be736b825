import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from './chat.ts';

/** The words that are underlined now, in no particular order. The highlight registry is the page's to see. */
export const markedWords = (chat: Chat): Promise<readonly string[]> =>
  chat.page.evaluate(() =>
    [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
  );

/** The underlined words, as soon as there are `count`. @throws where there are not after `wait` ms. */
export async function waitForMarks(chat: Chat, count: number, wait = 4000): Promise<readonly string[]> {
  const end = Date.now() + wait;
  for (;;) {
    const marks = await markedWords(chat);
    if (marks.length >= count) return marks;
    if (Date.now() > end) throw new Error(`${marks.length} of ${count} marks: ${marks.join(' | ')}`);
    await sleep(40);
  }
}

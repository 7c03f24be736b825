import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from './chat.ts';

/** In the page: the words that are underlined there. The highlight registry is the page's to see. */
export const marksHere = (): readonly string[] =>
  [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString()));

/** The words that are underlined now, frames included, in no particular order. */
export async function markedWords(chat: Chat): Promise<readonly string[]> {
  const inFrames = chat.page.frames().map((frame) => frame.evaluate(marksHere).catch((): string[] => []));
  return (await Promise.all(inFrames)).flat();
}

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

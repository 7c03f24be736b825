import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Chat } from './chat.ts';
import { waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { waitForMarks } from './marks.ts';
import { targets } from './targets.ts';
import { find, treeOf, wordsOf } from './tree.ts';

const lab = useLab();
const notes =
  'Notes of the board meeting in Lisbon on 14 March. The board approved a budget of 240,000 euros for the new warehouse. ' +
  'Building starts in June and is expected to take eleven months. Maria Santos leads the project and reports every quarter. ' +
  'The old warehouse in Porto stays open until the move is complete. No staff will be dismissed.';

async function summarise(reply: string): Promise<Chat> {
  lab().bench.setReply(reply);
  const chat = await lab().open('chatgpt');
  await chat.enter('pasted', `Summarise this.\n${notes}`);
  await chat.pressEnter();
  await chat.finished();
  return chat;
}

const cardOf = async (chat: Chat): Promise<string> =>
  find(await treeOf(chat), ({ nodeName }) => nodeName === 'PARAPET-MARKS')
    .map(wordsOf)
    .join(' ');

test('a number that the pasted notes do not hold is marked, with the sentence of the notes beside it', async () => {
  const chat = await summarise('The board approved a budget of **290,000** euros for the new warehouse.');
  const [mark = ''] = await waitForMarks(chat, 1);
  expect(mark).toContain('290,000');
  const box = (await chat.page.locator(`${targets.chatgpt.reply} strong`).last().boundingBox())!;
  await chat.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => cardOf(chat)).toContain('You gave:');
  expect(await cardOf(chat)).toContain('240,000 euros');
  mkdirSync('.cache/shots', { recursive: true });
  await chat.page.waitForTimeout(300);
  await chat.page.screenshot({ path: '.cache/shots/grounding.png' });
});

test('a summary that holds nothing else is left alone', async () => {
  const chat = await summarise(
    'The board approved **240,000** euros for a new warehouse. Maria Santos leads the project.',
  );
  await chat.page.waitForTimeout(2500);
  expect(await chat.page.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges]).length)).toBe(0);
});

test('copying a marked passage says so once', async () => {
  const chat = await summarise('In short, 17 × 24 = 418 pallets fit.');
  await waitForMarks(chat, 1);
  await chat.page.locator(targets.chatgpt.reply).last().selectText();
  await chat.page.keyboard.press('Control+C');
  expect((await waitForNote(chat)).text).toContain('You copied a marked passage.');
});

import { expect, test } from 'vitest';
import { awsKey } from '../e2e/private-data.ts';
import { waitForCard } from './card.ts';
import { useLab } from './harness.ts';

const lab = useLab({ managed: { mode: 'warn', organisation: 'Acme Corp' } });

test('what the organisation set holds, and the popup shows by whom', async () => {
  const popup = await lab().openOwn('src/popup/index.html');
  await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Acme Corp');
  const secret = awsKey();
  const chat = await lab().open('chatgpt');
  await chat.enter('typed', `Use ${secret}.`);
  await chat.pressEnter();
  const card = await waitForCard(chat.tab);
  expect(card.buttons).toContain('Send anyway');
  expect(card.text).toContain('Acme Corp');
  expect(lab().left(secret)).toEqual([]);
});

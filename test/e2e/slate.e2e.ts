import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { clickCard, waitForCard, waitForNoCard } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey, email } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();
/** Slate draws what its model holds a moment later. */
const drawn = 100;

test('Slate, which only shows its model, takes two replacements on two lines into the model itself', async () => {
  const [first, second] = [awsKey(), awsKey()];
  const chat = await lab().open(labTarget({ editor: 'slate' }));
  await chat.enter('typed', `Use ${first} here\nand ${second}, please`);
  await chat.pressEnter();
  await waitForCard(chat);
  await clickCard(chat, /^Replace/);
  await waitForNoCard(chat);
  await sleep(drawn);
  const clean = 'Use [AWS_ACCESS_TOKEN_1] here\nand [AWS_ACCESS_TOKEN_2], please';
  expect(await chat.text()).toBe(clean);
  await chat.pressEnter();
  await chat.finished();
  expect(lab().left(clean)).toHaveLength(1);
  expect([...lab().left(first), ...lab().left(second)]).toEqual([]);
  expect(await chat.errors()).toEqual([]);
});

test('lines pasted into Slate go in with placeholders, and out again with Ctrl+Z', async () => {
  const [anna, ben] = [email('anna'), email('ben')];
  const chat = await lab().open(labTarget({ editor: 'slate' }));
  await chat.enter('typed', 'Sort this: ');
  await chat.enter('pasted', `Anna ${anna}\nBen ${ben}\nThanks`);
  await sleep(drawn);
  expect(await chat.text()).toBe('Sort this: Anna [EMAIL_ADDRESS_1]\nBen [EMAIL_ADDRESS_2]\nThanks');
  await chat.page.keyboard.press('Control+Z');
  expect((await chat.text()).trim()).toMatch(/^(?:Sort this:)?$/);
  expect(await chat.errors()).toEqual([]);
});

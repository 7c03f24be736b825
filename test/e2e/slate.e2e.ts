import { expect, test } from 'vitest';
import { clickCard, waitForCard, waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();

test('an editor that cannot be written into safely keeps every character, and sends nothing', async () => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({ editor: 'slate' }));
  await chat.enter('typed', `Use ${secret} please`);
  await chat.pressEnter();
  await waitForCard(chat);
  await clickCard(chat, 'Replace with placeholder');
  expect((await waitForNote(chat)).text).toContain('by hand');
  expect((await chat.text()).trim()).toBe(`Use ${secret} please`);
  expect(lab().left(secret)).toEqual([]);
});

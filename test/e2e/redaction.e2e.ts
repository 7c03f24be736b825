import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { clickCard, waitForCard, waitForNoCard, waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey, email, iban } from './private-data.ts';
import { editorNames } from './targets.ts';

const lab = useLab();
/** Quill puts what happens within a second into one step of its undo. */
const undoStep = 1100;

test.each(editorNames)(
  'a customer list pasted on %s goes in with placeholders, and out again with Ctrl+Z; an address that is typed is replaced before it is sent',
  async (name) => {
    const [anna, ben, account] = [email('anna'), email('ben'), iban()];
    const list = `Customers:\nAnna Berg, ${anna}, ${account}\nBen Ode, ${ben}\nThank you.`;
    const chat = await lab().open(name);
    await chat.enter('typed', 'Sort this. ');
    await sleep(undoStep);
    await chat.page.keyboard.press('End');
    await chat.enter('pasted', list);
    const clean = list
      .replace(anna, '[EMAIL_ADDRESS_1]')
      .replace(account, '[IBAN_CODE_1]')
      .replace(ben, '[EMAIL_ADDRESS_2]');
    expect(await chat.text()).toBe(`Sort this. ${clean}`);
    await chat.page.keyboard.press('Control+Z');
    expect((await chat.text()).trim()).toBe('Sort this.');

    const address = email('carla');
    await chat.page.keyboard.press('Control+A');
    await chat.page.keyboard.press('Backspace');
    await chat.enter('typed', `Write to ${address}, kindly.`);
    await chat.pressEnter();
    await chat.finished();
    expect(lab().left('Write to [EMAIL_ADDRESS_3], kindly.')).not.toEqual([]);
    expect([address, anna, ben, account].flatMap((value) => lab().left(value))).toEqual([]);
  },
);

test('an address dropped into a field goes in with its placeholder, and is sent so', async () => {
  const address = email('dana');
  const chat = await lab().open('lab textarea');
  await chat.enter('dropped', `Write to ${address}, kindly.`);
  expect(await chat.text()).toBe('Write to [EMAIL_ADDRESS_1], kindly.');
  await chat.pressEnter();
  await chat.finished();
  expect(lab().left(address)).toEqual([]);
});

test.each(editorNames)('a secret taken out by the card on %s leaves caret, undo and the rest alone', async (name) => {
  const secret = awsKey();
  const chat = await lab().open(name);
  await chat.enter('typed', `Start ${secret} middle end`);
  await sleep(undoStep);
  for (let step = 0; step < ' end'.length; step++) await chat.page.keyboard.press('ArrowLeft');
  await chat.page.keyboard.press('Enter');
  await waitForCard(chat);
  await clickCard(chat, 'Replace with placeholder');
  await waitForNoCard(chat);
  await sleep(undoStep);
  await chat.page.keyboard.type(', typed on,');
  expect(await chat.text()).toBe('Start [AWS_ACCESS_TOKEN_1] middle, typed on, end');
  await sleep(undoStep);
  for (let step = 0; step < 40 && !(await chat.text()).includes(secret); step++) {
    await chat.page.keyboard.press('Control+Z');
  }
  expect(await chat.text()).toContain(`Start ${secret} middle`);
  expect(lab().left(secret)).toEqual([]);
});

test('an editor that puts everything at its end is not said to hold what was written, and sends nothing', async () => {
  const secret = awsKey();
  const chat = await lab().open('lab textarea');
  await chat.page.evaluate(() => {
    const editor = document.body.appendChild(document.createElement('div'));
    editor.contentEditable = 'true';
    editor.id = 'stubborn';
    editor.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      editor.append(event.data ?? '');
      getSelection()?.collapse(editor, editor.childNodes.length);
    });
    editor.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void fetch('/chat', { method: 'POST', body: editor.textContent });
    });
  });
  await chat.page.click('#stubborn');
  await chat.page.keyboard.type(secret);
  await chat.page.keyboard.press('Enter');
  expect((await waitForCard(chat)).text).toContain('just as you wrote it');
  await clickCard(chat, /^Replace/);
  expect((await waitForNote(chat)).text).toContain('in the wrong place');
  await chat.page.click('#stubborn');
  await chat.page.keyboard.press('Enter');
  expect((await waitForCard(chat)).text).toContain('Parapet put placeholders in it');
  expect(lab().left(secret)).toEqual([]);
});

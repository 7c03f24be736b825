import { expect, test } from 'vitest';
import { waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();

test('a draft that is saved while a key is half typed waits, and goes on with what follows', async () => {
  const [secret, last] = [awsKey(), `and ${Date.now()}.`];
  const chat = await lab().open(labTarget({ trap: 'draft' }));
  await chat.focus();
  // an editor that says what it is does not draw its text itself
  await chat.page.evaluate(() => document.activeElement?.setAttribute('role', 'textbox'));
  await chat.page.keyboard.type('Deploy with ');
  await chat.page.keyboard.type(secret, { delay: 80 });
  await chat.page.keyboard.type(' now');
  expect(lab().left(secret.slice(0, 8))).toEqual([]);
  // another word in its place, half typed as well, holds nothing up
  await chat.page.keyboard.press('Control+A');
  await chat.page.keyboard.type(last);
  await expect.poll(() => lab().left(last).length).toBeGreaterThan(0);
});

test('a page that sends every key by itself gets no more than the beginning of one, and is told of', async () => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({}));
  await chat.page.evaluate(async () => {
    const socket = new WebSocket(`wss://${location.host}/events`);
    await new Promise((done) => (socket.onopen = done));
    const say = ({ data: key }: InputEvent): void => socket.send(JSON.stringify({ type: 'key', key }));
    document.querySelector('textarea')?.addEventListener('input', (event) => say(event as InputEvent));
  });
  await chat.focus();
  await chat.page.keyboard.type(`Use this ${secret} here.`);
  expect((await waitForNote(chat)).text).toContain('every letter');
  const sent = lab().left('"type":"key"').map(({ body }) => (JSON.parse(body) as { readonly key: string }).key); // prettier-ignore
  expect(sent.join('')).toBe(`Use this ${secret.slice(0, 5)} here.`);
});

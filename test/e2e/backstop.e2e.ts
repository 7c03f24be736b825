import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';
import { waysOut } from './ways-out.ts';

const lab = useLab();
const pages = ['chatgpt', 'lab textarea'] as const;

describe.each(pages)('a script of the page %s', (name) => {
  test.each(Object.entries(waysOut))('sends no secret by %s, and works on', async (_way, send) => {
    const secret = awsKey();
    const chat = await lab().open(name);
    // refused or swallowed: what counts is what arrived
    await chat.page.evaluate(send, secret).catch(() => undefined);
    await waitForNote(chat);
    const clean = `clean ${Date.now()}`;
    await chat.page.evaluate(send, clean);
    await expect.poll(() => lab().left(clean)).toHaveLength(1);
    expect(lab().left(secret)).toEqual([]);
    expect(await chat.errors()).toEqual([]);
  });
});

test.each(['request', 'blob', 'xhr', 'beacon', 'websocket', 'form'])(
  'a composer missed by all else: %s',
  async (transport) => {
    const secret = awsKey();
    const chat = await lab().open(labTarget({ transport }));
    // the page writes into its own editor and sends: no key, no click of a person
    await chat.enter('typed', `Use ${secret}`);
    await chat.page.evaluate(() =>
      document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    await sleep(300);
    expect(lab().left(secret)).toEqual([]);
  },
);

test('a data channel carries no secret', async () => {
  const chat = await lab().open('chatgpt');
  // a channel that is not open yet refuses what reaches it, so its error tells what would have been sent
  const reaches = (text: string) =>
    chat.page.evaluate((given) => {
      const channel = new RTCPeerConnection().createDataChannel('chat');
      try {
        channel.send(given);
        return false;
      } catch (error) {
        return (error as DOMException).name === 'InvalidStateError';
      }
    }, text);
  expect(await reaches('hello')).toBe(true);
  expect(await reaches(`the key is ${awsKey()}`)).toBe(false);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey, email } from './private-data.ts';
import { labTarget } from './targets.ts';
import { waysOut } from './ways-out.ts';

const lab = useLab();

test.each(['chatgpt', 'lab textarea'] as const)(
  'a script of the page on %s sends no secret by any way out, and works on',
  async (site) => {
    const chat = await lab().open(site);
    const secrets = new Map<string, string>();
    try {
      for (const [way, send] of Object.entries(waysOut)) {
        const [secret, clean] = [awsKey(), `clean ${way} ${Date.now()}`];
        secrets.set(secret, way);
        // refused or swallowed: what counts is what arrived
        await chat.page.evaluate(send, secret).catch(() => undefined);
        await chat.page.evaluate(send, clean);
        await expect.poll(() => lab().left(clean), { message: way }).toHaveLength(1);
      }
      await waitForNote(chat);
    } finally {
      // whatever else went wrong: who saw something leave gets no second try
      expect([...secrets].filter(([secret]) => lab().left(secret).length > 0)).toEqual([]);
    }
    expect(await chat.errors()).toEqual([]);
  },
);

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

test.each(['requestSubmit', 'button'])('a form of the page that was never written in: %s', async (how) => {
  const secret = awsKey();
  const chat = await lab().open('chatgpt');
  await chat.page.evaluate(
    ([way, value]) => {
      const form = document.body.appendChild(document.createElement('form'));
      Object.assign(form, { method: 'post', action: '/form' });
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'note', value }));
      const button = form.appendChild(document.createElement('button'));
      if (way === 'button') button.click();
      else form.requestSubmit();
    },
    [how, secret] as const,
  );
  await waitForNote(chat);
  expect(lab().left(secret)).toEqual([]);
});

test('a form with fields called "action" and "method" is sent, with all fields of one name looked at', async () => {
  const chat = await lab().open('chatgpt');
  const submit = (notes: readonly string[]) =>
    chat.page.evaluate((values) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.name = `into-${Math.random()}`;
      const form = document.body.appendChild(document.createElement('form'));
      form.innerHTML = '<input name="action" value="save"><input name="method" value="x"><button>Save</button>';
      for (const [name, value] of Object.entries({ method: 'post', action: '/form', target: frame.name }))
        form.setAttribute(name, value);
      for (const value of values) form.append(Object.assign(document.createElement('input'), { name: 'note', value }));
      form.querySelector('button')?.click();
    }, notes);
  const [clean, secret] = [`clean ${Date.now()}`, awsKey()];
  await submit([clean, 'more']);
  await expect.poll(() => lab().left(clean)).toHaveLength(1);
  await submit([secret, 'more']);
  await waitForNote(chat);
  expect(lab().left(secret)).toEqual([]);
});

test.each(['address', 'protocol'])('the %s of a WebSocket carries no secret', async (place) => {
  const secret = awsKey();
  const chat = await lab().open('chatgpt');
  const outcome = await chat.page.evaluate(
    ([where, value]) => {
      try {
        const address = `wss://${location.host}/events`;
        return where === 'address' ? new WebSocket(`${address}?note=${value}`).url : new WebSocket(address, value).url;
      } catch (error) {
        return (error as DOMException).name;
      }
    },
    [place, secret] as const,
  );
  expect(outcome).toBe('SecurityError');
  expect(lab().left(secret)).toEqual([]);
});

test('an address that was typed and deleted does not break the page’s own requests, nor come back', async () => {
  const mine = email('me');
  const chat = await lab().open('chatgpt');
  await chat.enter('typed', `Write to ${mine}`);
  await chat.page.keyboard.press('Control+A');
  await chat.page.keyboard.press('Backspace');
  await chat.page.evaluate(
    (address) => fetch('/api/auth/session', { method: 'POST', body: JSON.stringify({ email: address }) }),
    mine,
  );
  await sleep(300);
  expect(lab().left(`{"email":"${mine}"}`)).toHaveLength(1);
  expect((await chat.text()).trim()).toBe('');
});

test('a body that the page has signed arrives as it was signed, or not at all', async () => {
  const chat = await lab().open('chatgpt');
  const send = (text: string) =>
    chat.page.evaluate(async (note) => {
      const body = JSON.stringify({ note, odd: '\u2028 "\\u0041" ', at: 1.0 });
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
      const sum = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      await fetch('/v1/messages', { method: 'POST', body, headers: { 'x-content-sum': sum } }).catch(() => undefined);
      return body;
    }, text);
  const clean = `signed ${Date.now()}`;
  const body = await send(clean);
  expect(lab().left(clean)).toHaveLength(1);
  expect(lab().left(body)).toHaveLength(1);
  const secret = awsKey();
  await send(`the key is ${secret}`);
  await waitForNote(chat);
  expect(lab().left('the key is')).toEqual([]);
  expect(lab().left(secret)).toEqual([]);
});

test('options that read otherwise the second time are read once', async () => {
  const secret = awsKey();
  const chat = await lab().open('chatgpt');
  await chat.page.evaluate(async (text) => {
    let read = 0;
    const body = { get: (): string => (read++ === 0 ? 'nothing' : text) };
    await fetch('/v1/messages', Object.defineProperty({ method: 'POST' }, 'body', body) as RequestInit);
  }, secret);
  expect(lab().left('nothing')).toHaveLength(1);
  expect(lab().left(secret)).toEqual([]);
});

test('a page does not take a secret into its own address, which goes along with its requests', async () => {
  const { page } = await lab().open('lab textarea');
  const before = page.url();
  await page.evaluate((text) => history.pushState({}, '', `?note=${text}`), awsKey());
  expect(page.url()).toBe(before);
});

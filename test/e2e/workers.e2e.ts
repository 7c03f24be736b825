import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitForNote } from './card.ts';
import { sessionRules } from './extension.ts';
import { useLab } from './harness.ts';
import { madeInCode } from './made-in-code.ts';
import { inChromium } from './matrix-chromium.ts';
import { tryCarriers } from './matrix-carriers.ts';
import { sites, type MatrixTarget } from './matrix-targets.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';
import { waysThrough } from './ways-through.ts';

const lab = useLab();

const workers = Object.entries(waysThrough).filter(([way]) => /worker/i.test(way));

test.each(workers)('a %s gets and sends no secret, and works on', async (_kind, send) => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({}));
  const clean = `clean ${Date.now()}`;
  expect(await chat.page.evaluate(send, clean)).toEqual({ sent: clean.length });
  expect(lab().left(clean)).toHaveLength(1);
  // blanked, length kept: a worker that counts or colours text goes on
  expect(await chat.page.evaluate(send, secret)).toEqual({ sent: secret.length });
  expect(lab().left(secret)).toEqual([]);
});

// a frame's own address does not say whether it is part of the chatbot, which on this host only some pages are
test('a frame or a form of the page sends no secret, and works on', async () => {
  const possible = new Set(Object.keys(waysThrough));
  const outcomes = await tryCarriers(inChromium(lab()), sites['grok-on-x'] as MatrixTarget, possible);
  const odd = Object.entries(outcomes).filter(([way, outcome]) => possible.has(way) && outcome !== 'held');
  expect(odd).toEqual([]);
});

test('the source and the address of a worker are looked at too', async () => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({}));
  const failed = await chat.page.evaluate(async (text) => {
    const source = `fetch('${location.origin}/v1/messages', { method: 'POST', body: '${text}' })`;
    const fails = (address: string) =>
      new Promise((done) => {
        const worker = new Worker(address);
        worker.onerror = () => done(true);
        worker.onmessage = () => done(false);
        setTimeout(() => done('silent'), 2000);
      });
    return [await fails(URL.createObjectURL(new Blob([source]))), await fails(`/worker.js?note=${text}`)];
  }, secret);
  expect(failed).toEqual([true, true]);
  expect(lab().left(secret)).toEqual([]);
});

/** What a page can hand to a worker besides plain text. Each runs in the page, and gets a text and a worker that sends all it gets. */
const handed: Readonly<Record<string, (text: string, worker: Worker) => unknown>> = {
  'a Blob of text': (text, worker) => worker.postMessage(new Blob([text])),
  'a Blob of bytes': (text, worker) => worker.postMessage(new Blob([new TextEncoder().encode(text)])),
  'a file': (text, worker) => worker.postMessage(new File([new TextEncoder().encode(text)], 'a.txt')),
  'a Blob of a Response': async (text, worker) => worker.postMessage(await new Response(text).blob()),
  'a slice of a Blob': (text, worker) => worker.postMessage(new Blob([`x${text}`]).slice(1)),
  'the address of a Blob': (text, worker) => worker.postMessage(URL.createObjectURL(new Blob([text]))),
  'many bytes': (text, worker) => worker.postMessage(new TextEncoder().encode('x '.repeat(200_000) + text)),
  'much text': (text, worker) => worker.postMessage('x '.repeat(600_000) + text),
  'an error': (text, worker) => worker.postMessage(new Error(text)),
  'a stream': (text, worker) => {
    const { body } = new Response(text);
    worker.postMessage(body, [body as never]);
  },
  'a script that it imports': (text) => {
    const inner = URL.createObjectURL(new Blob([`self.made = ${JSON.stringify(text)};`]));
    const source = `importScripts('${inner}'); fetch('${location.origin}/v1/made', { method: 'POST', body: self.made });`;
    return new Worker(URL.createObjectURL(new Blob([source])));
  },
};

test('whatever a page hands to a worker, no secret gets out, and all else does', async () => {
  const chat = await lab().open(labTarget({ csp: 'off' }));
  const hand = (send: (typeof handed)[string], text: string) =>
    chat.page.evaluate(
      ([source, given]) => {
        const sends = `onmessage = async ({ data }) => {
          const text = data instanceof ReadableStream ? await new Response(data).text()
            : data instanceof Error ? data.message
            : String(data).startsWith('blob:') ? await (await fetch(data)).text() : data;
          fetch('${location.origin}/v1/made', { method: 'POST', body: text });
        }`;
        const worker = new Worker(URL.createObjectURL(new Blob([sends])));
        return (
          ((0, eval)(`(${source})`) as (text: string, worker: Worker) => unknown)(given, worker) instanceof Promise
        );
      },
      [send.toString(), text] as const,
    );
  const outcomes: Record<string, string> = {};
  for (const [what, send] of Object.entries(handed)) {
    const [secret, clean] = [awsKey(), `clean ${Date.now()} ${what}`];
    await hand(send, secret);
    await hand(send, clean);
    await expect.poll(() => lab().left(clean), { message: what }).toHaveLength(1);
    outcomes[what] = lab().left(secret).length > 0 ? 'leaked' : 'held';
  }
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'held')).toEqual([]);
});

test('a request that only the network layer sees is told, and the next one is held', async () => {
  const chat = await lab().open(labTarget({ csp: 'off' }));
  // a text that the worker makes itself: nothing on the page has seen it
  const secrets = [awsKey(), awsKey()] as const;
  const send = (text: string) =>
    chat.page.evaluate((made) => {
      const source = `const text = ${made}; fetch('${location.origin}/v1/made', { method: 'POST', body: text }).then(() => postMessage('sent'), () => postMessage('failed'))`;
      return new Promise((done) => {
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = () => done('no worker');
      });
    }, madeInCode(text));
  expect(await send(secrets[0])).toBe('sent');
  await waitForNote(chat);
  // a rule takes some milliseconds to hold
  await sleep(300);
  expect(await send(secrets[1])).toBe('failed');
  expect(lab().left(secrets[1])).toEqual([]);
  // another page of the tab is not held for it
  await chat.page.reload();
  const sent = { outcome: 'sent', heldBy: [] };
  await expect
    .poll(async () => ({ outcome: await send(`clean ${Date.now()}`), heldBy: await sessionRules(lab().worker()) }))
    .toEqual(sent);
});

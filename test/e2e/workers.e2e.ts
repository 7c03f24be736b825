import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();

/** Hands a text to a worker, which sends it to the server as it is; resolves with what the worker says it sent. */
const workers: Readonly<Record<string, (text: string) => Promise<{ sent: number }>>> = {
  'by address': (text) =>
    new Promise((done) => {
      const worker = new Worker('/worker.js');
      worker.onmessage = ({ data }) => done(data as { sent: number });
      worker.postMessage({ text });
    }),
  module: (text) =>
    new Promise((done) => {
      const worker = new Worker('/worker.js', { type: 'module', name: 'sender' });
      worker.onmessage = ({ data }) => done(data as { sent: number });
      worker.postMessage({ text });
    }),
  'by blob': (text) =>
    new Promise((done) => {
      const source = `onmessage = ({ data }) => fetch('${location.origin}/v1/messages', { method: 'POST', body: data }).then(() => postMessage({ sent: data.length }))`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      worker.onmessage = ({ data }) => done(data as { sent: number });
      worker.postMessage(text);
    }),
  'through a port of its own': (text) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      new Worker('/worker.js').postMessage('port', [port2]);
      port1.onmessage = ({ data }) => done(data as { sent: number });
      port1.postMessage({ text });
    }),
  shared: (text) =>
    new Promise((done) => {
      const { port } = new SharedWorker('/worker.js', 'shared');
      port.onmessage = ({ data }) => done(data as { sent: number });
      port.postMessage({ text });
    }),
  'service worker': async (text) => {
    await navigator.serviceWorker.register('/worker.js', { scope: '/elsewhere/' });
    const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration('/elsewhere/')) ?? {};
    const worker = active ?? waiting ?? installing;
    const answer = new Promise<{ sent: number }>((done) => {
      navigator.serviceWorker.onmessage = ({ data }) => done(data as { sent: number });
    });
    navigator.serviceWorker.startMessages();
    worker?.postMessage({ text });
    return answer;
  },
};

test.each(Object.entries(workers))('a worker %s gets and sends no secret, and works on', async (_kind, send) => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({}));
  const clean = `clean ${Date.now()}`;
  expect(await chat.page.evaluate(send, clean)).toEqual({ sent: clean.length });
  expect(lab().left(clean)).toHaveLength(1);
  // blanked, length kept: a worker that counts or colours text goes on
  expect(await chat.page.evaluate(send, secret)).toEqual({ sent: secret.length });
  expect(lab().left(secret)).toEqual([]);
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

test('a request that only the network layer sees is told, and the next one is held', async () => {
  const chat = await lab().open(labTarget({ csp: 'off' }));
  // a text that the worker makes itself: nothing on the page has seen it
  const secrets = [awsKey(), awsKey()] as const;
  const send = (text: string) =>
    chat.page.evaluate((given) => {
      const backwards = [...given].reverse().join('');
      const source = `const text = [...'${backwards}'].reverse().join(''); fetch('${location.origin}/v1/made', { method: 'POST', body: text }).then(() => postMessage('sent'), () => postMessage('failed'))`;
      return new Promise((done) => {
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = () => done('no worker');
      });
    }, text);
  expect(await send(secrets[0])).toBe('sent');
  await waitForNote(chat);
  // a rule takes some milliseconds to hold
  await sleep(300);
  expect(await send(secrets[1])).toBe('failed');
  expect(lab().left(secrets[1])).toEqual([]);
});

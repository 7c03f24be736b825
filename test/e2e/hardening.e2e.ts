import { expect, test } from 'vitest';
import { waitForCard, waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();

/** What a hostile script tries in order to get at a way out that nobody watches. Each sends the text, if it can. */
const attempts: Readonly<Record<string, (text: string) => unknown>> = {
  'deletes the wrap': (text) => {
    Reflect.deleteProperty(window, 'fetch');
    return fetch('/v1/x', { method: 'POST', body: text });
  },
  'takes a fresh frame, at once': (text) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    return (frame.contentWindow as typeof globalThis & Window).fetch('/v1/x', { method: 'POST', body: text });
  },
  'takes a window of its own': (text) => {
    const child = window.open('') as (typeof globalThis & Window) | null;
    return child?.fetch(`${location.origin}/v1/x`, { method: 'POST', body: text });
  },
  'runs in a sandboxed frame': (text) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script>fetch('${location.origin}/v1/x', { method: 'POST', mode: 'no-cors', body: '${text}' })</script>`;
    document.body.append(frame);
  },
  'runs in a data: frame': (text) => {
    const script = `<script>fetch('${location.origin}/v1/x', { method: 'POST', mode: 'no-cors', body: '${text}' })</script>`;
    const frame = document.createElement('iframe');
    frame.src = `data:text/html;base64,${btoa(script)}`;
    document.body.append(frame);
  },
  'runs in a blob: frame': (text) => {
    const frame = document.createElement('iframe');
    const script = `<script>fetch('${location.origin}/v1/x', { method: 'POST', body: '${text}' })</script>`;
    frame.src = URL.createObjectURL(new Blob([script], { type: 'text/html' }));
    document.body.append(frame);
  },
  'writes a frame anew': (text) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write(`<script>fetch('${location.origin}/v1/x', { method: 'POST', body: '${text}' })</script>`);
    inner.close();
  },
  'writes the page anew': (text) => {
    document.open();
    document.write('<p>new</p>');
    document.close();
    return fetch('/v1/x', { method: 'POST', body: text });
  },
  'puts traps on Object.prototype': (text) => {
    const native = Reflect.apply;
    Object.assign(Object.prototype, { apply: native, construct: Reflect.construct, cancelable: false, detail: {} });
    return fetch('/v1/x', { method: 'POST', body: text });
  },
  'looks for the port in call and apply': (text) => {
    const seen: unknown[] = [];
    for (const name of ['call', 'apply', 'bind'] as const) {
      const native = Function.prototype[name] as (...args: unknown[]) => unknown;
      Function.prototype[name] = function (this: never, ...args: unknown[]) {
        seen.push(args[0]);
        return Reflect.apply(native, this, args);
      } as never;
    }
    const sent = fetch('/v1/x', { method: 'POST', body: text });
    if (seen.some((one) => one instanceof HTMLElement && one.localName === 'i')) void fetch('/v1/found-port');
    return sent;
  },
  'lies in promises, maps and arrays': (text) => {
    const fake = function (this: unknown, done?: (value: unknown) => unknown) {
      return done?.(true);
    };
    void Object.defineProperty(Promise.prototype, 'constructor', { value: Object });
    void Object.assign(Promise.prototype, { then: fake });
    Object.assign(WeakMap.prototype, { get: () => undefined });
    Object.assign(Map.prototype, { get: () => undefined });
    Object.assign(Array.prototype, { every: () => true, some: () => true });
    Object.assign(TextDecoder.prototype, { decode: () => '' });
    void fetch('/v1/x', { method: 'POST', body: new Blob([new TextEncoder().encode(text)]) });
  },
  'answers for the guard': (text) => {
    window.dispatchEvent(new MouseEvent('parapet-hello', { relatedTarget: document.createElement('i') }));
    window.addEventListener('parapet-ask', (event) => event.stopImmediatePropagation(), true);
    return fetch('/v1/x', { method: 'POST', body: text });
  },
  'goes elsewhere itself': (text) => {
    location.href = `/elsewhere?note=${text}`;
  },
  'assigns the address': (text) => location.assign(`/elsewhere?note=${text}`),
  'replaces the address': (text) => location.replace(`/elsewhere?note=${text}`),
};

test.each(Object.entries(attempts))('a script that %s sends no secret', async (_name, attempt) => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({ csp: 'off' }));
  await chat.page.evaluate(attempt as (text: string) => void, secret).catch(() => undefined);
  await chat.page.waitForTimeout(400).catch(() => undefined);
  expect(lab().left(secret)).toEqual([]);
  expect(lab().bench.oracle.seen('found-port')).toEqual([]);
});

test('the same script sends what is clean: its ways are real', async () => {
  for (const [name, attempt] of Object.entries(attempts)) {
    // these break the page's own promises on purpose, or take the function away
    if (/deletes|lies/.test(name)) continue;
    const clean = `clean-${Date.now()}`;
    const chat = await lab().open(labTarget({ csp: 'off' }));
    await chat.page.evaluate(attempt as (text: string) => void, clean).catch(() => undefined);
    await expect.poll(() => lab().left(clean).length, { message: name }).toBeGreaterThan(0);
  }
});

test('wraps look like the browser’s own, and a page may put its own over them', async () => {
  const chat = await lab().open('chatgpt');
  const seen = await chat.page.evaluate(async () => {
    const text = (made: unknown): string => Function.prototype.toString.call(made);
    const before = window.fetch;
    let called = 0;
    // the page itself may send something meanwhile
    window.fetch = (...args) => ((called += args[0] === '/v1/own' ? 1 : 0), before(...args));
    await fetch('/v1/own');
    return [text(before), text(WebSocket), text(XMLHttpRequest.prototype.send), before.name, before.length, called];
  });
  const native = (name: string): string => `function ${name}() { [native code] }`;
  expect(seen).toEqual([native('fetch'), native('WebSocket'), native('send'), 'fetch', 1, 1]);
});

test('a page that wrote itself anew is guarded at its composer as before', async () => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({}));
  await chat.page.evaluate(() => {
    document.open();
    document.write('<textarea></textarea>');
    document.close();
    document.querySelector('textarea')?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') location.hash = 'sent';
    });
  });
  await chat.page.click('textarea');
  await chat.page.keyboard.type(`Use ${secret}`);
  await chat.page.keyboard.press('Enter');
  await waitForCard(chat);
  expect(chat.page.url()).not.toContain('sent');
});

test('a deep link’s text is seen where the page sends it on load', async () => {
  const secret = awsKey();
  const chat = await lab().open({ ...labTarget({}), url: `https://copilot.microsoft.com/?q=Use%20${secret}` });
  await waitForNote(chat);
  const sent = lab().left(secret);
  // the address bar itself took it to the server; nothing of the page did
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the browser itself tells no service that pays or signs in, and no relay of calls, of a secret', async () => {
  const chat = await lab().open('chatgpt');
  const refused = (text: string) =>
    chat.page.evaluate(async (given) => {
      const url = `${location.origin}/service?of=${given}`;
      const identity = { providers: [{ configURL: url, clientId: '1' }] };
      const ways: (() => unknown)[] = [
        () => new PaymentRequest([{ supportedMethods: url }], { total: { label: 'all', amount: { currency: 'EUR', value: '1' } } }), // prettier-ignore
        () => new RTCPeerConnection({ iceServers: [{ urls: 'turn:127.0.0.1:9', username: given, credential: 'x' }] }),
        () => navigator.credentials.get({ identity } as CredentialRequestOptions),
      ];
      const errors = ways.map(async (way) => {
        const late = new Promise((done) => setTimeout(done, 1000));
        return Promise.race([(async () => way())(), late]).then(String, (error: Error) => error.message);
      });
      return (await Promise.all(errors)).map((error) => error === 'Failed to fetch');
    }, text);
  expect(await refused('clean')).toEqual([false, false, false]);
  const secret = awsKey();
  expect(await refused(secret)).toEqual([true, true, true]);
  expect(lab().left(secret)).toEqual([]);
});

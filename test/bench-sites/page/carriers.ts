import { eventsOf, jsonType, socketTo } from './wire.ts';

interface Choice {
  readonly choices: readonly [{ readonly delta: { readonly content: string } }];
}
type Show = (reply: string) => void;
/** The window whose `fetch` is used: the page's own, or that of a frame it made. */
type Carrier = (text: string, show: Show, from: Window & typeof globalThis) => Promise<void>;

const path = '/v1/chat/completions';
const bodyOf = (text: string): string => JSON.stringify({ stream: true, messages: [{ role: 'user', content: text }] });
const post = (body: BodyInit): RequestInit => ({ method: 'POST', headers: jsonType, body });

async function showEvents(response: Response, show: Show): Promise<void> {
  let reply = '';
  for await (const { choices } of eventsOf<Choice>(response)) {
    reply += choices[0].delta.content;
    show(reply);
  }
}

const fetchText: Carrier = async (text, show, from) => showEvents(await from.fetch(path, post(bodyOf(text))), show);

const request: Carrier = async (text, show, from) =>
  showEvents(await from.fetch(new from.Request(new URL(path, location.href), post(bodyOf(text)))), show);

const blob: Carrier = async (text, show, from) =>
  showEvents(await from.fetch(path, post(new Blob([bodyOf(text)]))), show);

const xhr: Carrier = (text, show) =>
  new Promise((done, failed) => {
    const sent = new XMLHttpRequest();
    sent.open('POST', path);
    sent.setRequestHeader('content-type', 'application/json');
    sent.onload = () => showEvents(new Response(sent.responseText), show).then(done, failed);
    sent.onerror = () => failed(new Error('request'));
    sent.send(bodyOf(text));
  });

const beacon: Carrier = async (text, show) => {
  if (!navigator.sendBeacon('/collect', new Blob([bodyOf(text)]))) throw new Error('beacon');
  show('Received.');
};

const open = socketTo(`wss://${location.host}/chat`);
const websocket: Carrier = async (text, show) => {
  const socket = await open();
  let reply = '';
  await new Promise<void>((done, failed) => {
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as { readonly content?: string; readonly done?: true };
      if (message.done) return done();
      reply += message.content ?? '';
      show(reply);
    };
    socket.onclose = () => failed(new Error('socket'));
    socket.send(bodyOf(text));
  });
};

/** A classic form: the whole page goes. */
const form: Carrier = async (text) => {
  const made = Object.assign(document.createElement('form'), { method: 'post', action: '/form' });
  made.append(Object.assign(document.createElement('input'), { name: 'q', value: text }));
  document.body.append(made);
  made.submit();
};

/** The ways out of a page that `?transport=` names. */
export const carriers: Readonly<Record<string, Carrier>> = {
  fetch: fetchText,
  request,
  blob,
  xhr,
  beacon,
  websocket,
  form,
};

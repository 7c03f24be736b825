import { event, eventStream, growing, line, type Backend, type Call, type Frame } from './types.ts';

async function* choices(call: Call): AsyncIterable<string> {
  for await (const content of call.tokens()) yield event({ choices: [{ index: 0, delta: { content } }] });
  yield event('[DONE]');
}

async function* texts(call: Call): AsyncIterable<string> {
  for await (const text of call.tokens()) yield event({ text });
}

async function* spoken(call: Call): AsyncIterable<string> {
  yield* texts(call);
  yield event({ done: true });
}

/** Long polling without a memory: the first so many tokens. */
async function firstTokens(call: Call): Promise<void> {
  const most = Number(call.query.get('at'));
  let text = '';
  let at = 0;
  for await (const token of call.tokens()) {
    if (at >= most) return call.json({ text, done: false });
    text += token;
    at += 1;
  }
  call.json({ text, done: true });
}

async function wholeAnswer(call: Call): Promise<void> {
  let answer = '';
  for await (answer of growing(call.tokens()));
  call.json({ answer });
}

async function* deltas(call: Call): AsyncIterable<string> {
  for await (const delta of call.tokens()) yield line({ delta });
}

/** socket.io over a WebSocket: 40 connects, 42 is an event. */
async function socketIo({ text, socket, tokens }: Frame): Promise<void> {
  if (!text.startsWith('42')) return;
  for await (const token of tokens()) socket.send(`42${JSON.stringify(['token', token])}`);
  socket.send('42["done"]');
}

/** DirectLine: what was said comes back, then the reply, whole. */
async function directLine({ text, socket, tokens }: Frame): Promise<void> {
  const say = (id: string, said: string): void =>
    socket.send(JSON.stringify({ activities: [{ type: 'message', from: { id }, text: said }] }));
  const { echo } = JSON.parse(text) as { readonly echo: string };
  say('dl_1', echo);
  let reply = '';
  for await (reply of growing(tokens()));
  say('bot', reply);
}

async function plainSocket({ socket, tokens }: Frame): Promise<void> {
  for await (const token of tokens()) socket.send(JSON.stringify({ content: token }));
  socket.send(JSON.stringify({ done: true }));
}

interface Activity {
  readonly type: string;
  readonly text?: string;
}
const conversations = new Map<string, object[]>();

function newConversation(call: Call): void {
  const conversationId = `c${conversations.size}`;
  conversations.set(conversationId, []);
  call.json({ conversationId, token: 'bench', expires_in: 1800 });
}

/** DirectLine by polling: what is posted is echoed, and answered where it is a message; what is new since `watermark`. */
async function activities(call: Call): Promise<void> {
  const said = conversations.get(/c\d+/.exec(call.path)?.[0] ?? '') ?? [];
  if (call.body === '') {
    const watermark = Number(call.query.get('watermark') ?? 0);
    return call.json({ activities: said.slice(watermark), watermark: String(said.length) });
  }
  const activity = JSON.parse(call.body) as Activity;
  const id = `${said.length}`;
  said.push({ ...activity, id, timestamp: new Date().toISOString() });
  call.json({ id });
  if (activity.type !== 'message') return;
  let text = '';
  for await (text of growing(call.tokens()));
  said.push({
    type: 'message',
    id: `${said.length}`,
    from: { id: 'bot', role: 'bot' },
    text,
    replyToId: id,
    timestamp: new Date().toISOString(),
  });
}

/** The shapes self-hosted chats speak; a WebSocket that sends plain text; a form that answers with a page. */
export default {
  routes: [
    { path: /\/v1\/chat\/completions$/, answer: (call) => call.stream(eventStream, choices(call)) },
    { path: /\/deep-chat$/, answer: (call) => call.stream(eventStream, texts(call)) },
    { path: /\/api\/ask$/, answer: (call) => call.stream('application/x-ndjson', deltas(call)) },
    { path: /\/api\/generate$/, answer: (call) => call.stream('text/plain; charset=utf-8', call.tokens()) },
    { path: /\/api\/events$/, answer: (call) => call.stream(eventStream, spoken(call)) },
    { path: /\/api\/answer$/, answer: wholeAnswer },
    { path: /\/api\/poll$/, answer: firstTokens },
    { path: /\/conversations$/, answer: newConversation },
    { path: /\/c\d+\/activities$/, answer: activities },
    { path: /\/activities$/, answer: (call) => call.json({ id: '1|0001' }) },
    { path: /\/form$/, answer: (call) => call.html('<!doctype html><title>sent</title><p>Thank you.</p>') },
  ],
  frame(frame) {
    if (frame.url.startsWith('/socket.io/')) return socketIo(frame);
    return frame.url.startsWith('/v3/directline/') ? directLine(frame) : plainSocket(frame);
  },
} satisfies Backend;

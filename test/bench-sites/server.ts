import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import { bundlePages, type Assets } from './bundle.ts';
import type { Backend, Call } from './backends/types.ts';
import { selfSigned } from './certificate.ts';
import { createOracle, readable, type Oracle } from './oracle.ts';
import { documentOf, pixel } from './document.ts';
import { parts } from './parts.ts';
import { webChatScript } from './webchat.ts';

const hostIn = (path: string): string => path.replace(/^.*\/|\.ts$/g, '');
const answering = import.meta.glob<Backend>(['./backends/*.ts', '!./backends/types.ts'], {
  eager: true,
  import: 'default',
});
const backends = Object.fromEntries(Object.entries(answering).map(([path, backend]) => [hostIn(path), backend]));
const pageHosts = Object.keys(import.meta.glob('./page/sites/*.ts')).map(hostIn);

/** Every host the bench answers for; the last two are where links and images of replies point. */
export const benchHosts: readonly string[] = [
  ...new Set([...pageHosts, ...Object.keys(backends), 'elsewhere.example', 'images.example']),
];

export const defaultReply = 'Thank you for your message.\n\nThe capital of France is Paris.\n\nEnd of reply.';

export interface Bench {
  /** Loopback port, for TLS and for WebSockets over it. */
  readonly port: number;
  readonly oracle: Oracle;
  /** What the fake model says from now on, in markdown; `pace` is milliseconds a token. */
  readonly setReply: (markdown: string, pace?: number) => void;
  readonly close: () => Promise<void>;
}

const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').replace(/:\d+$/, '');

/** Without the address that the page itself has: a deep link carries its text on purpose. */
const headersOf = ({ headers: { referer: _page, ...headers } }: IncomingMessage): string => JSON.stringify(headers);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return readable(Buffer.concat(chunks));
}

function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
  response.setHeader('access-control-allow-credentials', 'true');
}

function callOf(response: ServerResponse, asked: Pick<Call, 'body' | 'path' | 'query' | 'tokens'>): Call {
  const whole = (type: string, text: string): void => void response.setHeader('content-type', type).end(text);
  return {
    ...asked,
    json: (value) => whole('application/json', JSON.stringify(value)),
    html: (markup) => whole('text/html; charset=utf-8', markup),
    stream: async (type, chunks) => {
      response.setHeader('content-type', type).setHeader('cache-control', 'no-cache');
      for await (const chunk of chunks) response.write(chunk);
      response.end();
    },
  };
}

/** What needs no oracle: the page's own scripts and its icon. True where it was answered. */
async function serveStatic(path: string, assets: Assets, response: ServerResponse): Promise<boolean> {
  const name = path.startsWith('/__bench/') ? path.slice('/__bench/'.length) : undefined;
  const asset = name === 'webchat.js' ? await webChatScript() : assets.get(name ?? '');
  if (asset !== undefined) response.setHeader('content-type', 'text/javascript').end(asset);
  else if (path === '/favicon.ico') response.writeHead(204).end();
  else return false;
  return true;
}

function serve(assets: Assets, oracle: Oracle, tokens: () => AsyncIterable<string>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const host = hostOf(request);
    const { pathname, searchParams } = new URL(url, `https://${host}`);
    if (await serveStatic(pathname, assets, response)) return;
    allowOrigin(request, response);
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    const body = await bodyOf(request);
    oracle.record({
      host,
      method,
      url,
      type: request.headers['content-type'] ?? '',
      body,
      headers: headersOf(request),
    });
    const wanted = request.headers['sec-fetch-dest'];
    if (wanted === 'image') return void response.setHeader('content-type', 'image/gif').end(pixel);
    const [type, content] = parts[pathname] ?? [];
    if (type !== undefined) return void response.setHeader('content-type', type).end(content?.(host));
    if (method === 'GET' && (wanted === 'document' || wanted === 'iframe'))
      return documentOf(host, searchParams, response);
    const call = callOf(response, { body, path: pathname, query: searchParams, tokens });
    const route = backends[host]?.routes.find(({ path }) => path.test(pathname));
    if (route === undefined) call.json({ ok: true });
    else await route.answer(call);
  };
}

function listenToFrames(sockets: WebSocketServer, oracle: Oracle, tokens: () => AsyncIterable<string>): void {
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const host = hostOf(request);
    const url = request.url ?? '/';
    // the address of a socket can carry text as well
    oracle.record({ host, method: 'WS', url, type: 'handshake', body: '', headers: headersOf(request) });
    socket.on('message', (data: Buffer) => {
      const text = readable(data);
      oracle.record({ host, method: 'WS', url, type: 'frame', body: text });
      const answer = async () => backends[host]?.frame?.({ url, text, socket, tokens });
      // a page may send what its backend does not understand: that is recorded, and not answered
      void answer().catch(() => undefined);
    });
  });
}

/** Starts the one loopback server behind all bench pages, on a free port. */
export async function startBench(): Promise<Bench> {
  const assets = await bundlePages();
  const oracle = createOracle();
  let reply = { markdown: defaultReply, pace: 4 };
  async function* tokens(): AsyncIterable<string> {
    const { markdown, pace } = reply;
    for (const token of markdown.match(/\s*\S+|\s+$/g) ?? []) {
      yield token;
      await sleep(pace);
    }
  }
  const answer = serve(assets, oracle, tokens);
  const server = createServer(selfSigned(benchHosts), (request, response) => {
    // a page that was closed in the middle of a reply is no error
    answer(request, response).catch(() => response.destroy());
  });
  const sockets = new WebSocketServer({ server });
  listenToFrames(sockets, oracle, tokens);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    oracle,
    setReply: (markdown, pace = 4) => void (reply = { markdown, pace }),
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export const jsonType = { 'content-type': 'application/json' } as const;

/** A POST with a JSON body, through whatever `fetch` the page has at that moment. */
export const postJson = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: jsonType, body: JSON.stringify(body) });

async function* pieces(response: Response, separator: string): AsyncIterable<string> {
  if (response.body === null) return;
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const split = (rest + part.value).split(separator);
    rest = split.pop() ?? '';
    yield* split;
  }
}

/** The data of server-sent events, parsed; `[DONE]` is left out. */
export async function* eventsOf<Data>(response: Response): AsyncIterable<Data> {
  for await (const piece of pieces(response, '\n\n')) {
    for (const line of piece.split('\n')) {
      if (line.startsWith('data:') && line !== 'data: [DONE]') yield JSON.parse(line.slice(5)) as Data;
    }
  }
}

/** Opens a WebSocket once; a closed one is opened again. */
export function socketTo(address: string): () => Promise<WebSocket> {
  let socket: WebSocket | undefined;
  return () =>
    new Promise((ready, failed) => {
      if (socket?.readyState === WebSocket.OPEN) return ready(socket);
      const opened = new WebSocket(address);
      socket = opened;
      opened.addEventListener('open', () => ready(opened));
      opened.addEventListener('error', () => failed(new Error('socket')));
    });
}

/** One JSON value a line. */
export async function* linesOf<Data>(response: Response): AsyncIterable<Data> {
  for await (const line of pieces(response, '\n')) if (line.trim() !== '') yield JSON.parse(line) as Data;
}

/** What Google's services stream, length-prefixed lines that each hold the whole so far: the inner value of the last. */
export function lastLineOf<Data>(received: string): Data | undefined {
  const line = received.split('\n').findLast((one) => one.startsWith('[[') && one.endsWith(']]'));
  if (line === undefined) return undefined;
  const [[, , inner]] = JSON.parse(line) as [[string, null, string]];
  return JSON.parse(inner) as Data;
}

/** A POST by XMLHttpRequest; hands on all that has come, each time more of it is there. */
export const xhrText = (url: string, type: string, body: string, use: (received: string) => void): Promise<void> =>
  new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('content-type', type);
    request.onprogress = () => use(request.responseText);
    request.onload = () => {
      use(request.responseText);
      done();
    };
    request.onerror = () => failed(new Error('request'));
    request.send(body);
  });

const frameHead = 5;

/** Connect's framing of a stream: a byte of flags, four of length, then JSON. */
export function connectFrame(value: unknown): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const frame = new Uint8Array(frameHead + json.length);
  new DataView(frame.buffer).setUint32(1, json.length);
  frame.set(json, frameHead);
  return frame;
}

export async function* connectFramesOf<Data>(response: Response): AsyncIterable<Data> {
  let rest = new Uint8Array();
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const joined = new Uint8Array(rest.length + part.value.length);
    joined.set(rest);
    joined.set(part.value, rest.length);
    rest = joined;
    while (rest.length >= frameHead) {
      const end = frameHead + new DataView(rest.buffer, rest.byteOffset).getUint32(1);
      if (rest.length < end) break;
      yield JSON.parse(new TextDecoder().decode(rest.subarray(frameHead, end))) as Data;
      rest = rest.slice(end);
    }
  }
}

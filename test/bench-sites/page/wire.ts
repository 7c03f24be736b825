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

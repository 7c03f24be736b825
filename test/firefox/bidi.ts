import WebSocket from 'ws';

/**
 * WebDriver BiDi, the remote control that Firefox itself speaks: one WebSocket, JSON both ways. Only what these tests
 * need; see https://w3c.github.io/webdriver-bidi/.
 */
export interface Bidi {
  /** @throws {Error} with the browser's own words where it refuses. */
  readonly send: <Result = unknown>(method: string, params: object) => Promise<Result>;
  readonly close: () => void;
}

interface Reply {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

function settle(waiting: Map<number, Waiting>, { id = -1, type, result, error, message }: Reply): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (type === 'success') asked?.resolve(result);
  else asked?.reject(new Error(`${asked.method}: ${error}: ${message}`));
}

/** Connects to the address that Firefox names when it starts. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
  const waiting = new Map<number, Waiting>();
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString()) as Reply;
    if (reply.type !== 'event') settle(waiting, reply);
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox has gone`));
    waiting.clear();
  });
  let last = 0;
  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { method, resolve: (result) => resolve(result as Result), reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

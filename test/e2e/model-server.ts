import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TinyModel } from '../model/tiny-model.ts';

/** A server of models on loopback, as an organisation would have one. */
export interface ModelServer {
  /** The address of the folder of a name. */
  readonly from: (name: string) => string;
  /** Serves a model under a name; `allow`: to extensions too. */
  readonly put: (
    name: string,
    model: TinyModel,
    options?: { readonly allow?: boolean; readonly spoilt?: string },
  ) => void;
  /** Paths that were asked for. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function startModelServer(): Promise<ModelServer> {
  const models = new Map<string, { readonly model: TinyModel; readonly allow: boolean; readonly spoilt?: string }>();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [, name = '', path = ''] = /^\/([^/]+)\/(.+)$/.exec(url) ?? [];
    const held = models.get(name);
    const bytes = held?.model.files.get(path);
    if (!held || !bytes) return void response.writeHead(404).end();
    if (held.allow) response.setHeader('access-control-allow-origin', '*');
    const sent = Buffer.from(bytes.slice(0));
    if (held.spoilt === path) sent[sent.length >> 1]! ^= 1;
    response.end(sent);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    from: (name) => `http://127.0.0.1:${port}/${name}/`,
    put: (name, model, { allow = true, spoilt } = {}) =>
      void models.set(name, { model, allow, ...(spoilt !== undefined && { spoilt }) }),
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

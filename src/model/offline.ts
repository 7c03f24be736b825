import { env, LogLevel } from '@huggingface/transformers';
import type { Pinned } from './integrity.ts';

const root = '/models/';
/** The library's settings are global, so all models that are open share one answer to "where is this file?". */
const served = new Map<string, ArrayBuffer>();

/** The library may read what was verified and nothing else: no network, no disk, no cache. */
export function serveOnly({ id }: Pick<Pinned, 'id'>, files: ReadonlyMap<string, ArrayBuffer>): void {
  for (const [path, bytes] of files) served.set(`${root}${id}/${path}`, bytes);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = root;
  // on a cache hit the library goes on by the remote name of a file: make both names one
  env.remoteHost = root;
  env.remotePathTemplate = '{model}/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.logLevel = LogLevel.NONE;
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
  env.useCustomCache = true;
  env.customCache = {
    match: (request: string) => {
      const bytes = served.get(request);
      return Promise.resolve(bytes && new Response(bytes));
    },
    put: () => Promise.resolve(),
  };
  const { wasm } = env.backends.onnx;
  if (wasm) {
    // without a path the runtime takes the wasm that was built beside it
    delete wasm.wasmPaths;
    // two threads and more hang with the bundled runtime
    wasm.numThreads = 1;
  }
}

/** Lets the bytes of a model go once its session holds its own. */
export function stopServing({ id }: Pick<Pinned, 'id'>): void {
  for (const path of served.keys()) if (path.startsWith(`${root}${id}/`)) served.delete(path);
}

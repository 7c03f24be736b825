import { answerAsHost } from '../platform/messages.ts';
import { readFiles } from './files.ts';
import { createModelWorker } from './model-worker.ts';

// a service worker may not load wasm modules, so Chromium's model lives here
const model = createModelWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

readFiles();

answerAsHost({
  'host.score': ({ id, texts }) => model.score(id, texts),
  'host.names': ({ id, text }) => model.names(id, text),
  'host.cancel': ({ id }) => model.cancel(id),
  'host.status': () => model.status(),
});

import { createModelWorker } from '../../../src/offscreen/model-worker.ts';

// a plain page in the place of the offscreen document: the worker, the runtime and the model's files are the real ones
const start = (): Worker =>
  new Worker(new URL('../../../src/offscreen/worker.ts', import.meta.url), { type: 'module' });
Object.assign(window, { model: createModelWorker(start) });

import type { FileAnswer } from '../engine/file-answer.ts';
import { answerFiles } from '../platform/file-line.ts';
import type { FileAnswered } from './file-worker.ts';

/** A worker for each file, ended with it: a file that never ends, or that fills the memory, takes nothing along. */
function inspect(bytes: Uint8Array, name: string, settings: string, signal: AbortSignal): Promise<FileAnswer> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<FileAnswered>>) => {
      if (!data.answer) return;
      worker.terminate();
      resolve(data.answer);
    });
    worker.addEventListener('error', () => (worker.terminate(), resolve({ kind: 'unreadable', why: 'it is damaged' })));
    worker.postMessage({ bytes, name, settings }, [bytes.buffer]);
  });
}

export const readFiles = (): void => answerFiles(inspect);

import type { FileAnswer } from '../protocol/file-answer.ts';
import { answerFiles } from '../platform/file-line.ts';
import type { FileAnswered, FileSoon } from './file-worker.ts';

/** How long a worker waits for the next file (ms). */
const idle = 60_000;
/** Whatever a page says, no file is read longer (ms). */
const longest = 90_000;

let spare: { readonly worker: Worker; readonly end: ReturnType<typeof setTimeout> } | undefined;

const start = (): Worker => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });

function take(): Worker {
  const worker = spare?.worker ?? start();
  clearTimeout(spare?.end);
  spare = undefined;
  return worker;
}

/** One is kept at most. */
function keep(worker: Worker): void {
  if (spare) return worker.terminate();
  const end = setTimeout(() => {
    spare = undefined;
    worker.terminate();
  }, idle);
  spare = { worker, end };
}

/** While somebody chooses a file, or its bytes travel, a worker starts and makes its scanner. */
function prepare(settings: string, there: 'time' | 'now'): void {
  const worker = take();
  worker.postMessage({ settings, pdf: there === 'time' } satisfies FileSoon);
  keep(worker);
}

/** A worker has one file at a time; one whose file never ends, fails or is no longer wanted is ended with it. */
function inspect(bytes: Uint8Array, name: string, settings: string, gone: AbortSignal): Promise<FileAnswer> {
  const worker = take();
  const signal = AbortSignal.any([gone, AbortSignal.timeout(longest)]);
  const done = new AbortController();
  const listening = { signal: done.signal };
  return new Promise((resolve) => {
    const fail = (why: string): void => {
      done.abort();
      worker.terminate();
      resolve({ kind: 'unreadable', why });
    };
    const heard = ({ data }: MessageEvent<Partial<FileAnswered>>): void => {
      if (!data.answer) return;
      done.abort();
      keep(worker);
      resolve(data.answer);
    };
    signal.addEventListener('abort', () => fail('reading it took too long'), listening);
    worker.addEventListener('message', heard, listening);
    worker.addEventListener('error', () => fail('it is damaged'), listening);
    worker.postMessage({ bytes, name, settings }, [bytes.buffer]);
  });
}

export const readFiles = (): void => answerFiles(inspect, prepare);

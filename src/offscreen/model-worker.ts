import type { ModelStatus, NameAnswer, ScoreAnswer } from '../engine/types.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** The part of Worker that is used here, so that a test can stand in for it. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface ModelWorker {
  status(): ModelStatus;
  /** Never rejects; where the worker dies, the answer is "not checked". */
  score(id: string, texts: readonly string[]): Promise<ScoreAnswer>;
  /** Persons and addresses in a text, alike. */
  names(id: string, text: string): Promise<NameAnswer>;
  cancel(id: string): void;
}

const crashed = 'The model stopped unexpectedly; it starts again with the next reply.';

/**
 * Starts the worker with the first question and ends it when its model goes idle: wasm memory never shrinks, so only
 * the end of the worker gives it back.
 */
export function createModelWorker(start: () => WorkerLike): ModelWorker {
  let status: ModelStatus = { state: 'idle' };
  let worker: WorkerLike | undefined;
  const waiting = new Map<string, (answer: ScoreAnswer | NameAnswer) => void>();

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const hear = (message: FromWorker): void => {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
      return;
    }
    status = message.status;
    if (status.state === 'idle' && waiting.size === 0) stop();
  };
  const fail = (): void => {
    status = { state: 'failed', message: crashed };
    stop();
    for (const answer of waiting.values()) answer({ kind: 'not-checked', why: crashed });
    waiting.clear();
  };
  const running = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', (event) => hear((event as MessageEvent<FromWorker>).data));
    worker.addEventListener('error', fail);
    return worker;
  };
  const say = (message: ToWorker): void => running().postMessage(message);

  const ask = <Answer extends ScoreAnswer | NameAnswer>(message: ToWorker): Promise<Answer> =>
    new Promise((resolve) => {
      waiting.get(message.id)?.({ kind: 'not-checked', why: 'asked again' });
      // the worker answers a question in its own kind
      waiting.set(message.id, (answer) => resolve(answer as Answer));
      say(message);
    });

  return {
    status: () => status,
    score: (id, texts) => ask<ScoreAnswer>({ kind: 'score', id, texts }),
    names: (id, text) => ask<NameAnswer>({ kind: 'names', id, text }),
    cancel(id) {
      if (waiting.has(id)) say({ kind: 'cancel', id });
    },
  };
}

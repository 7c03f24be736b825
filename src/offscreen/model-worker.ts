import type { ExtraAnswer, ModelSlot, NamedModel, NamedStatus } from '../protocol/named-model.ts';
import type { ModelStatus, NameAnswer, ScoreAnswer } from '../engine/types.ts';
import type { Answer, FromWorker, ToWorker } from './protocol.ts';

/** The part of Worker that is used here, so that a test can stand in for it. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface ModelWorker {
  status(): ModelStatus;
  /** Never rejects; where the worker dies, the answer is "not checked". */
  score(id: string, texts: readonly string[], question?: string): Promise<ScoreAnswer>;
  /** Persons and addresses in a text, alike. */
  names(id: string, text: string, model?: NamedModel): Promise<NameAnswer>;
  /** The labels of texts by the model for replies that the policy names. */
  extra(id: string, texts: readonly string[], model: NamedModel): Promise<ExtraAnswer>;
  /** Brings the model in that the policy names for a slot. */
  settle(slot: ModelSlot, model: NamedModel | undefined): void;
  cancel(id: string): void;
}

const crashed = 'The model stopped unexpectedly; it starts again with the next reply.';

/** Questions that wait for the worker, by their ids. */
function createQuestions() {
  const waiting = new Map<string, (answer: Answer) => void>();
  const answer = (id: string, given: Answer): void => {
    waiting.get(id)?.(given);
    waiting.delete(id);
  };
  return {
    answer,
    waits: (id: string): boolean => waiting.has(id),
    noneWaits: (): boolean => waiting.size === 0,
    /** Resolves with the answer to this id. */
    ask<Given extends Answer>(id: string): Promise<Given> {
      answer(id, { kind: 'not-checked', why: 'asked again' });
      // the worker answers a question in its own kind
      return new Promise((resolve) => waiting.set(id, (given) => resolve(given as Given)));
    },
    answerAll: (given: Answer): void => [...waiting.keys()].forEach((id) => answer(id, given)),
  };
}

/** A worker that is there while it is needed; `start` makes it. */
function keepWorker(start: () => WorkerLike, hear: (message: FromWorker) => void, fail: () => void) {
  let worker: WorkerLike | undefined;
  const running = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', (event) => hear((event as MessageEvent<FromWorker>).data));
    worker.addEventListener('error', fail);
    return worker;
  };
  return {
    say: (message: ToWorker): void => running().postMessage(message),
    stop(): void {
      worker?.terminate();
      worker = undefined;
    },
  };
}

/**
 * Starts the worker with the first question and ends it when its models go idle: wasm memory never shrinks, so only
 * the end of the worker gives it back. `onNamed` is told where the models that the policy names stand.
 */
export function createModelWorker(
  start: () => WorkerLike,
  onNamed: (slot: ModelSlot, status: NamedStatus) => void = () => undefined,
): ModelWorker {
  let status: ModelStatus = { state: 'idle' };
  const questions = createQuestions();

  const hear = (message: FromWorker): void => {
    if (message.kind === 'answer') return questions.answer(message.id, message.answer);
    if (message.kind === 'named') return onNamed(message.slot, message.status);
    status = message.status;
    if (status.state === 'idle' && questions.noneWaits()) stop();
  };
  const fail = (): void => {
    status = { state: 'failed', message: crashed };
    stop();
    questions.answerAll({ kind: 'not-checked', why: crashed });
  };
  const { say, stop } = keepWorker(start, hear, fail);
  const ask = async <Given extends Answer>(message: Exclude<ToWorker, { kind: 'settle' }>): Promise<Given> => {
    const answered = questions.ask<Given>(message.id);
    say(message);
    return answered;
  };

  return {
    status: () => status,
    score: (id, texts, question) => ask<ScoreAnswer>({ kind: 'score', id, texts, question }),
    names: (id, text, model) => ask<NameAnswer>({ kind: 'names', id, text, model }),
    extra: (id, texts, model) => ask<ExtraAnswer>({ kind: 'extra', id, texts, model }),
    settle: (slot, model) => say({ kind: 'settle', slot, model }),
    cancel: (id) => void (questions.waits(id) && say({ kind: 'cancel', id })),
  };
}

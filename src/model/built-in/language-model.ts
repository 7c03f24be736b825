import type { ExtraAnswer } from '../../protocol/named-model.ts';
import { constraintFor, orders, question, readAnswer } from './language-question.ts';
import { createQueue } from '../queue.ts';

/** The part of a session of the browser's `LanguageModel` that is used. */
export interface LanguageSession {
  prompt(text: string, options: { readonly responseConstraint: object; readonly signal: AbortSignal }): Promise<string>;
  clone(options: { readonly signal: AbortSignal }): Promise<LanguageSession>;
  destroy(): void;
}

interface SessionOptions {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: SessionOptions['expectedInputs'];
}

/** The browser's built-in model: https://developer.chrome.com/docs/ai/prompt-api */
export interface BuiltInModel {
  availability(options: SessionOptions): Promise<string>;
  create(
    options: SessionOptions & { readonly initialPrompts: readonly object[]; readonly signal: AbortSignal },
  ): Promise<LanguageSession>;
}

interface LanguageJudge {
  /** The labels of each sentence. Never rejects; where the model is not there already, nothing is fetched. */
  judge(sentences: readonly string[], signal: AbortSignal): Promise<ExtraAnswer>;
}

/** What one question may hold: sentences, and UTF-16 units of each. */
const mostSentences = 12;
const longest = 400;
/** Questions that wait; a reply that is longer is read in part. */
const mostWaiting = 6;
/** Milliseconds: for one answer, and without a question until the session goes. */
const patience = 20_000;
const idleTime = 300_000;
const english = [{ type: 'text', languages: ['en'] }] as const;
const options: SessionOptions = { expectedInputs: english, expectedOutputs: english };

const notChecked = (why: string): ExtraAnswer => ({ kind: 'not-checked', why });
const limited = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(patience)]);

/** The session that the others are copied from; or why there is none. */
async function openSession(model: BuiltInModel, signal: AbortSignal): Promise<LanguageSession | string> {
  const state = await model.availability(options);
  // to create a session would have the browser fetch some gigabytes
  if (state !== 'available') return `the browser’s language model is ${state}`;
  return model.create({ ...options, initialPrompts: [{ role: 'system', content: orders }], signal: limited(signal) });
}

/** Opens a session with the first question, and lets go of it when no more come. */
function keepSession() {
  let kept: LanguageSession | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    kept?.destroy();
    kept = undefined;
  };
  return {
    close,
    async take(model: BuiltInModel, signal: AbortSignal): Promise<LanguageSession | string> {
      clearTimeout(idle);
      const session = kept ?? (await openSession(model, signal));
      if (typeof session !== 'string') kept = session;
      return session;
    },
    rest: () => void (idle = setTimeout(close, idleTime)),
  };
}

async function ask(session: LanguageSession, sentences: readonly string[], signal: AbortSignal): Promise<ExtraAnswer> {
  const limit = limited(signal);
  // a copy for each question: no reply is read in the light of another
  const own = await session.clone({ signal: limit });
  try {
    const text = await own.prompt(question(sentences), {
      responseConstraint: constraintFor(sentences.length),
      signal: limit,
    });
    const found = readAnswer(text, sentences.length);
    return found
      ? { kind: 'judged', model: '', labels: found }
      : notChecked('the browser’s language model answered in no known form');
  } finally {
    own.destroy();
  }
}

/** `find` answers the browser's model, or undefined where there is none: then nothing ever happens. */
export function createLanguageJudge(find: () => BuiltInModel | undefined): LanguageJudge {
  const queue = createQueue();
  const kept = keepSession();
  let waiting = 0;

  async function judgeNow(model: BuiltInModel, all: readonly string[], signal: AbortSignal): Promise<ExtraAnswer> {
    try {
      const session = await kept.take(model, signal);
      if (typeof session === 'string') return notChecked(session);
      const answer = await ask(
        session,
        all.slice(0, mostSentences).map((text) => text.slice(0, longest)),
        signal,
      );
      const unread = all.slice(mostSentences).map(() => []);
      return answer.kind === 'judged' ? { ...answer, labels: [...answer.labels, ...unread] } : answer;
    } catch (error) {
      // a session that has failed once is not asked again
      if (!signal.aborted) kept.close();
      return notChecked(signal.aborted ? 'cancelled' : `the browser’s language model failed: ${String(error)}`);
    } finally {
      kept.rest();
    }
  }

  return {
    async judge(sentences, signal) {
      const model = find();
      if (!model) return notChecked('this browser has no language model');
      if (sentences.length === 0 || waiting >= mostWaiting) return notChecked('too many questions wait already');
      waiting += 1;
      try {
        const outcome = await queue((running) => judgeNow(model, sentences, running), signal);
        return outcome.kind === 'done' ? outcome.value : notChecked('cancelled');
      } finally {
        waiting -= 1;
      }
    },
  };
}

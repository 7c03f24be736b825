import type { ExtraAnswer } from '../protocol/named-model.ts';
import { createLanguageJudge, type BuiltInModel } from '../model/built-in/language-model.ts';
import { answerAsHost, askFromPage } from '../platform/messages.ts';
import { readFiles } from './files.ts';
import { createModelWorker, type ModelWorker } from './model-worker.ts';

// a service worker may not load wasm modules, so Chromium's model lives here
const start = (): ModelWorker =>
  createModelWorker(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    (slot, status) => void askFromPage('model.stands', { slot, status }).catch(() => undefined),
  );
const model = start();
// a model of somebody else's may be large: while it thinks, a send must not wait for names
const extra = start();
// the browser shows its own model to pages, not to workers
const language = createLanguageJudge(() => (globalThis as { readonly LanguageModel?: BuiltInModel }).LanguageModel);
const asked = new Map<string, AbortController>();

async function judgeByLanguage(id: string, texts: readonly string[]): Promise<ExtraAnswer> {
  const controller = new AbortController();
  asked.set(id, controller);
  const answer = await language.judge(texts, controller.signal);
  asked.delete(id);
  return answer;
}

readFiles();

answerAsHost({
  'host.score': ({ id, texts, question }) => model.score(id, texts, question),
  'host.names': ({ id, text, model: named }) => model.names(id, text, named),
  'host.extra': ({ id, texts, model: named }) => extra.extra(id, texts, named),
  'host.settle': ({ slot, model: named }) => (slot === 'reply' ? extra : model).settle(slot, named),
  'host.language': ({ id, texts }) => judgeByLanguage(id, texts),
  'host.cancel': ({ id }) => {
    model.cancel(id);
    extra.cancel(id);
    asked.get(id)?.abort();
  },
  'host.status': () => model.status(),
});

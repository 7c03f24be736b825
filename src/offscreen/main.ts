import type { ExtraAnswer } from '../engine/named-model.ts';
import { createLanguageJudge, type BuiltInModel } from '../model/language-model.ts';
import { answerAsHost, askFromPage } from '../platform/messages.ts';
import { readFiles } from './files.ts';
import { createModelWorker } from './model-worker.ts';

// a service worker may not load wasm modules, so Chromium's model lives here
const model = createModelWorker(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  (slot, status) => void askFromPage('model.stands', { slot, status }).catch(() => undefined),
);
// the browser shows its own model to pages, not to workers
const language = createLanguageJudge(() => (globalThis as { readonly LanguageModel?: BuiltInModel }).LanguageModel);
const asked = new Map<string, AbortController>();

async function judgeByLanguage(id: string, texts: readonly string[], download: boolean): Promise<ExtraAnswer> {
  const controller = new AbortController();
  asked.set(id, controller);
  const answer = await language.judge(texts, download, controller.signal);
  asked.delete(id);
  return answer;
}

readFiles();

answerAsHost({
  'host.score': ({ id, texts }) => model.score(id, texts),
  'host.names': ({ id, text, model: named }) => model.names(id, text, named),
  'host.extra': ({ id, texts, model: named }) => model.extra(id, texts, named),
  'host.settle': ({ models }) => model.settle(models),
  'host.language': ({ id, texts, download }) => judgeByLanguage(id, texts, download),
  'host.cancel': ({ id }) => {
    model.cancel(id);
    asked.get(id)?.abort();
  },
  'host.status': () => model.status(),
});

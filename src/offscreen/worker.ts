import type { NameAnswer, ScoreAnswer } from '../engine/types.ts';
import { createModelHost } from '../model/host.ts';
import { openPipeline } from '../model/pipeline.ts';
import { replyGuard } from '../model/card.ts';
import type { ReadFile } from '../model/integrity.ts';
import { createNameHost } from '../model/name-host.ts';
import { nameGuard } from '../model/names.ts';
import { openTagger } from '../model/tagger.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const say = (message: FromWorker): void => postMessage(message);

/** Our own package: the address is on this extension's origin. */
const filesOf =
  (id: string): ReadFile =>
  async (path) => {
    const answer = await fetch(new URL(`/models/${id}/${path}`, location.origin));
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.arrayBuffer();
  };

const host = createModelHost({
  files: filesOf(replyGuard.id),
  openPipeline,
  onStatus: (status) => say({ kind: 'status', status }),
});
const names = createNameHost({ files: filesOf(nameGuard.id), openTagger });

const running = new Map<string, AbortController>();

async function answer(id: string, ask: (signal: AbortSignal) => Promise<ScoreAnswer | NameAnswer>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const given = await ask(controller.signal);
  running.delete(id);
  say({ kind: 'answer', id, answer: given });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'score') void answer(data.id, (signal) => host.score(data.texts, signal));
  else if (data.kind === 'names') void answer(data.id, (signal) => names.find(data.text, signal));
  else running.get(data.id)?.abort();
});

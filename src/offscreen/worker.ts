import { createModelHost } from '../model/host.ts';
import { openPipeline } from '../model/pipeline.ts';
import { replyGuard } from '../model/card.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const say = (message: FromWorker): void => postMessage(message);

const host = createModelHost({
  // our own package: the address is on this extension's origin
  files: async (path) => {
    const answer = await fetch(new URL(`/models/${replyGuard.id}/${path}`, location.origin));
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.arrayBuffer();
  },
  openPipeline,
  onStatus: (status) => say({ kind: 'status', status }),
});

const running = new Map<string, AbortController>();

async function score(id: string, texts: readonly string[]): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const answer = await host.score(texts, controller.signal);
  running.delete(id);
  say({ kind: 'answer', id, answer });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'score') void score(data.id, data.texts);
  else running.get(data.id)?.abort();
});

import { createModelHost } from '../model/replies/host.ts';
import { openPipeline } from '../model/replies/pipeline.ts';
import { replyGuard } from '../model/replies/card.ts';
import { fileFetcher } from '../model/managed/fetch-file.ts';
import type { ReadFile } from '../model/integrity.ts';
import { createNameHost } from '../model/names/host.ts';
import { createNamedHosts } from '../model/managed/hosts.ts';
import { nameGuard } from '../model/names/card.ts';
import { openShelf } from '../model/managed/shelf.ts';
import { openTagger } from '../model/names/tagger.ts';
import { createAttendance } from './attendance.ts';
import type { Answer, FromWorker, ToWorker } from './protocol.ts';

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

const named = createNamedHosts({
  names,
  shelf: (slot) => openShelf(slot, () => caches.open('parapet-models')),
  fetchFile: fileFetcher((...given) => fetch(...given)),
  onStatus: (slot, status) => say({ kind: 'named', slot, status }),
  now: () => Date.now(),
});

/** After five minutes without a question all models may go: whoever started this worker ends it then. */
const attend = createAttendance(300_000, () => say({ kind: 'status', status: { state: 'idle' } }));
const running = new Map<string, AbortController>();

async function answer(id: string, ask: (signal: AbortSignal) => Promise<Answer>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const given = await attend(ask(controller.signal));
  running.delete(id);
  say({ kind: 'answer', id, answer: given });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'score') void answer(data.id, (signal) => host.score(data.texts, signal, data.question));
  else if (data.kind === 'names') void answer(data.id, (signal) => named.names(data.model, data.text, signal));
  else if (data.kind === 'extra') void answer(data.id, (signal) => named.extra(data.model, data.texts, signal));
  else if (data.kind === 'settle') void attend(named.settle(data.slot, data.model));
  else running.get(data.id)?.abort();
});

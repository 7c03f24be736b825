import browser from 'webextension-polyfill';
import { askHost } from './messages.ts';
import type { ExtraAnswer, ModelSlot, NamedModel } from '../protocol/named-model.ts';
import type { ModelStatus, NameAnswer, ScoreAnswer } from '../engine/types.ts';

/** Chromium's own, without a counterpart in the polyfill. */
interface Offscreen {
  readonly hasDocument: () => Promise<boolean>;
  readonly createDocument: (options: {
    url: string;
    reasons: readonly string[];
    justification: string;
  }) => Promise<void>;
}
const offscreen =
  (browser as unknown as { offscreen?: Offscreen }).offscreen ??
  (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

const page = 'src/offscreen/index.html';

async function openDocument({ createDocument }: Offscreen): Promise<void> {
  const justification = 'Runs the on-device model that reads replies.';
  await createDocument({ url: page, reasons: ['WORKERS'], justification }).catch((error: unknown) => {
    // it outlives the service worker, so it may be there already
    if (!String(error).includes('single offscreen')) throw error;
  });
}

/** Firefox has a page where Chromium has a service worker: the same host lives in a frame of it. */
async function openFrame(): Promise<void> {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(page);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
  });
}

const isOpen = async (): Promise<boolean> =>
  offscreen ? offscreen.hasDocument() : document.querySelector('iframe') !== null;

let opening: Promise<void> | undefined;

/** One host, made on first use; inference cannot live in a service worker. */
const open = (): Promise<void> => (opening ??= offscreen ? openDocument(offscreen) : openFrame());

/** An answer of the host, or "not checked" where it cannot be had. */
async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer | { kind: 'not-checked'; why: string }> {
  try {
    await open();
    return await ask();
  } catch (error) {
    opening = undefined;
    return { kind: 'not-checked', why: `The model host did not answer: ${String(error)}` };
  }
}

/** The model host as the background sees it. Answers "not checked" where it cannot be had, never an error. */
export const modelHost = {
  open,
  score: (id: string, texts: readonly string[], question: string | undefined): Promise<ScoreAnswer> =>
    answered(() => askHost('host.score', { id, texts, question })),
  names: (id: string, text: string, model: NamedModel | undefined): Promise<NameAnswer> =>
    answered(() => askHost('host.names', { id, text, model })),
  extra: (id: string, texts: readonly string[], model: NamedModel): Promise<ExtraAnswer> =>
    answered(() => askHost('host.extra', { id, texts, model })),
  language: (id: string, texts: readonly string[]): Promise<ExtraAnswer> =>
    answered(() => askHost('host.language', { id, texts })),
  /** Has the host bring in the model that the policy names for a slot; without one, throw away what it kept there. */
  async settle(slot: ModelSlot, model: NamedModel | undefined): Promise<void> {
    await answered(() => askHost('host.settle', { slot, model }));
  },
  async cancel(id: string): Promise<void> {
    if (opening) await askHost('host.cancel', { id }).catch(() => undefined);
  },
  /** Does not start the host: a look at the popup must not cost a model's memory. */
  async status(): Promise<ModelStatus> {
    if (!(await isOpen())) return { state: 'idle' };
    try {
      return await askHost('host.status', {});
    } catch (error) {
      return { state: 'failed', message: String(error) };
    }
  },
};

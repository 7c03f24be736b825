import { nameOf, retryAfter, type NamedModel, type NamedStatus } from '../../protocol/named-model.ts';
import type { FetchFile } from './fetch-file.ts';
import { gather, type ModelFiles } from './gather.ts';
import type { Queue } from '../queue.ts';
import type { Failure, Shelf } from './shelf.ts';

export type Opening<Opened> =
  { readonly kind: 'opened'; readonly opened: Opened } | { readonly kind: 'refused'; readonly why: string };

interface RolloutOptions<Opened> {
  readonly shelf: Shelf;
  readonly fetchFile: FetchFile;
  /** Loads a model from verified bytes and tries its test inputs. Never rejects. */
  readonly open: (model: NamedModel, files: ModelFiles) => Promise<Opening<Opened>>;
  /** The one queue of all who use what was opened: nothing is closed under a question. */
  readonly queue: Queue;
  readonly onStatus: (status: NamedStatus) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** A named model on its way in: fetched, checked, tried; and the last good one goes on wherever it fails. */
export interface Rollout<Opened> {
  /**
   * What answers now where `wanted` is the model that policy names: it, or the last good one, or nothing yet. Begins
   * what is to be done. To be called in the queue. Without `wanted` all that was kept is thrown away.
   */
  use(wanted: NamedModel | undefined): Promise<Opened | undefined>;
  /** Resolves when nothing is being fetched any more. */
  rests(): Promise<void>;
}

/** Good models that are kept: the one in use, and the one before it. */
const mostGood = 2;
const never = new AbortController().signal;
const keyOf = (model: NamedModel): string => JSON.stringify(model);

const notKept = (error: unknown): string => `it could not be kept on this device: ${String(error)}`;
const nowhere: FetchFile = () => Promise.resolve({ kind: 'refused', why: 'its files are not here any more.' });

/** One slot's model: what answers, what is wanted, what failed last, and what is being fetched. */
class SlotRollout<Opened extends { close(): Promise<void> }> implements Rollout<Opened> {
  readonly #options: RolloutOptions<Opened>;
  #using: { readonly model: NamedModel; readonly opened: Opened } | undefined;
  #wantedKey: string | undefined;
  #wantedHashes: readonly string[] = [];
  #failure: Failure | undefined;
  #advance: { readonly stop: AbortController; readonly done: Promise<void> } | undefined;

  constructor(options: RolloutOptions<Opened>) {
    this.#options = options;
  }

  async use(wanted: NamedModel | undefined): Promise<Opened | undefined> {
    try {
      await (wanted ? this.#follow(wanted) : this.#forget());
    } catch (error) {
      if (wanted) await this.#fail(wanted, notKept(error));
    }
    return this.#using?.opened;
  }

  async rests(): Promise<void> {
    while (this.#advance) await this.#advance.done;
  }

  async #follow(wanted: NamedModel): Promise<void> {
    const key = keyOf(wanted);
    if (this.#wantedKey !== key) await this.#turnTo(wanted, key);
    if (!this.#isUsing(key) && !this.#advance && !this.#failedLately()) this.#begin(wanted);
  }

  /** A model that was not asked for before. Until it is there, a good one from the shelf answers. */
  async #turnTo(wanted: NamedModel, key: string): Promise<void> {
    const { shelf, onStatus } = this.#options;
    this.#wantedKey = key;
    this.#wantedHashes = Object.values(wanted.files);
    this.#advance?.stop.abort();
    this.#advance = undefined;
    await shelf.sweep(this.#wantedHashes);
    const { good, failure } = await shelf.notes();
    this.#failure = failure?.key === key ? failure : undefined;
    if (!this.#using) await this.#openGood(good);
    if (this.#isUsing(key)) onStatus({ state: 'ready', using: nameOf(wanted) });
    else if (this.#failure && this.#failedLately()) this.#tellRefused(wanted, this.#failure.why);
  }

  /** Opens the newest of the good models that still can be. */
  async #openGood(good: readonly NamedModel[]): Promise<void> {
    const { shelf, open } = this.#options;
    for (const model of good) {
      const gathered = await gather(model, { shelf, fetchFile: nowhere }, never);
      const opening = gathered.kind === 'all' ? await open(model, gathered.files) : gathered;
      if (opening.kind === 'opened') return this.#take(model, opening.opened);
    }
  }

  #begin(wanted: NamedModel): void {
    const stop = new AbortController();
    const done = this.#bring(wanted, stop.signal).finally(() => {
      if (this.#advance === mine) this.#advance = undefined;
    });
    const mine = { stop, done };
    this.#advance = mine;
  }

  async #bring(wanted: NamedModel, signal: AbortSignal): Promise<void> {
    const { shelf, queue, onStatus } = this.#options;
    onStatus({ state: 'fetching', wanted: nameOf(wanted), ...this.#inUse() });
    try {
      const gathered = await gather(wanted, this.#options, signal);
      // a file may have been kept after its model was given up
      if (signal.aborted) await shelf.sweep(this.#wantedHashes);
      else if (gathered.kind === 'refused') await this.#fail(wanted, gathered.why);
      else await queue(() => this.#tryOut(wanted, gathered.files), signal);
    } catch (error) {
      if (!signal.aborted) await this.#fail(wanted, notKept(error));
    }
  }

  async #tryOut(wanted: NamedModel, files: ModelFiles): Promise<void> {
    const { shelf, open, onStatus } = this.#options;
    if (this.#wantedKey !== keyOf(wanted)) return;
    const opening = await open(wanted, files);
    if (opening.kind === 'refused') return this.#fail(wanted, opening.why);
    await this.#take(wanted, opening.opened);
    this.#failure = undefined;
    const before = (await shelf.notes()).good.filter((model) => keyOf(model) !== this.#wantedKey);
    await shelf.note({ good: [wanted, ...before].slice(0, mostGood) });
    await shelf.sweep(this.#wantedHashes);
    onStatus({ state: 'ready', using: nameOf(wanted) });
  }

  async #fail(wanted: NamedModel, why: string): Promise<void> {
    const { shelf, now } = this.#options;
    const failure = { key: keyOf(wanted), at: now(), why };
    this.#failure = failure;
    this.#tellRefused(wanted, why);
    try {
      await shelf.note({ ...(await shelf.notes()), failure });
    } catch {
      // what cannot be kept is known until this host ends
    }
  }

  /** No model is wanted any more. */
  async #forget(): Promise<void> {
    const { shelf, onStatus } = this.#options;
    if (this.#wantedKey === '') return;
    this.#wantedKey = '';
    this.#wantedHashes = [];
    this.#advance?.stop.abort();
    await this.#using?.opened.close();
    this.#using = undefined;
    await shelf.note({ good: [] });
    onStatus({ state: 'none' });
    await shelf.sweep([]);
  }

  async #take(model: NamedModel, opened: Opened): Promise<void> {
    await this.#using?.opened.close();
    this.#using = { model, opened };
  }

  #isUsing(key: string): boolean {
    return this.#using !== undefined && keyOf(this.#using.model) === key;
  }

  #inUse(): { readonly using?: string } {
    return this.#using ? { using: nameOf(this.#using.model) } : {};
  }

  #failedLately(): boolean {
    return this.#failure !== undefined && this.#options.now() - this.#failure.at < retryAfter;
  }

  #tellRefused(wanted: NamedModel, why: string): void {
    this.#options.onStatus({ state: 'refused', wanted: nameOf(wanted), why, ...this.#inUse() });
  }
}

export const createRollout = <Opened extends { close(): Promise<void> }>(
  options: RolloutOptions<Opened>,
): Rollout<Opened> => new SlotRollout(options);

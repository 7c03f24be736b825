import { nameOf, retryAfter, type NamedModel, type NamedStatus } from '../protocol/named-model.ts';
import { mostBytes, type FetchFile, type Fetched } from './fetch-file.ts';
import { sha256 } from './integrity.ts';
import type { Queue } from './queue.ts';
import type { Failure, Shelf } from './shelf.ts';

export type ModelFiles = ReadonlyMap<string, ArrayBuffer>;

export type Opening<Opened> =
  { readonly kind: 'opened'; readonly opened: Opened } | { readonly kind: 'refused'; readonly why: string };

export interface RolloutOptions<Opened> {
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

/** The files of a model from the shelf, each hashed anew, and from its server what is not there. */
async function gather(
  model: NamedModel,
  { shelf, fetchFile }: Pick<RolloutOptions<unknown>, 'shelf' | 'fetchFile'>,
  signal: AbortSignal,
): Promise<{ readonly kind: 'all'; readonly files: ModelFiles } | Extract<Fetched, { kind: 'refused' }>> {
  const files = new Map<string, ArrayBuffer>();
  let room = mostBytes;
  for (const [path, hash] of Object.entries(model.files)) {
    let bytes = await shelf.file(hash);
    if (!bytes || (await sha256(bytes)) !== hash) {
      const fetched = await fetchFile(model, path, room, signal);
      if (fetched.kind === 'refused') return fetched;
      bytes = fetched.bytes;
      await shelf.keep(hash, bytes);
    }
    room -= bytes.byteLength;
    files.set(path, bytes);
  }
  return { kind: 'all', files };
}

const notKept = (error: unknown): string => `it could not be kept on this device: ${String(error)}`;
const nowhere: FetchFile = () => Promise.resolve({ kind: 'refused', why: 'its files are not here any more.' });

export function createRollout<Opened extends { close(): Promise<void> }>(
  options: RolloutOptions<Opened>,
): Rollout<Opened> {
  const { shelf, open, queue, onStatus, now } = options;
  let using: { readonly model: NamedModel; readonly opened: Opened } | undefined;
  let wantedKey: string | undefined;
  let wantedHashes: readonly string[] = [];
  let failure: Failure | undefined;
  let advance: { readonly stop: AbortController; readonly done: Promise<void> } | undefined;

  const inUse = (): { readonly using?: string } => (using ? { using: nameOf(using.model) } : {});

  async function take(model: NamedModel, opened: Opened): Promise<void> {
    await using?.opened.close();
    using = { model, opened };
  }

  /** Opens the newest of the good models that still can be. */
  async function openGood(good: readonly NamedModel[]): Promise<void> {
    for (const model of good) {
      const gathered = await gather(model, { shelf, fetchFile: nowhere }, never);
      const opening = gathered.kind === 'all' ? await open(model, gathered.files) : gathered;
      if (opening.kind === 'opened') return take(model, opening.opened);
    }
  }

  async function fail(wanted: NamedModel, why: string): Promise<void> {
    const mine = { key: keyOf(wanted), at: now(), why };
    failure = mine;
    onStatus({ state: 'refused', wanted: nameOf(wanted), why, ...inUse() });
    try {
      await shelf.note({ ...(await shelf.notes()), failure: mine });
    } catch {
      // what cannot be kept is known until this host ends
    }
  }

  async function tryOut(wanted: NamedModel, files: ModelFiles): Promise<void> {
    if (wantedKey !== keyOf(wanted)) return;
    const opening = await open(wanted, files);
    if (opening.kind === 'refused') return fail(wanted, opening.why);
    await take(wanted, opening.opened);
    failure = undefined;
    const before = (await shelf.notes()).good.filter((model) => keyOf(model) !== wantedKey);
    await shelf.note({ good: [wanted, ...before].slice(0, mostGood) });
    await shelf.sweep(wantedHashes);
    onStatus({ state: 'ready', using: nameOf(wanted) });
  }

  async function bring(wanted: NamedModel, signal: AbortSignal): Promise<void> {
    onStatus({ state: 'fetching', wanted: nameOf(wanted), ...inUse() });
    try {
      const gathered = await gather(wanted, options, signal);
      // a file may have been kept after its model was given up
      if (signal.aborted) return await shelf.sweep(wantedHashes);
      if (gathered.kind === 'refused') await fail(wanted, gathered.why);
      else await queue(() => tryOut(wanted, gathered.files), signal);
    } catch (error) {
      if (!signal.aborted) await fail(wanted, notKept(error));
    }
  }

  function begin(wanted: NamedModel): void {
    const stop = new AbortController();
    const mine = { stop, done: bring(wanted, stop.signal).finally(() => advance === mine && (advance = undefined)) };
    advance = mine;
  }

  async function forget(): Promise<void> {
    if (wantedKey === '') return;
    wantedKey = '';
    wantedHashes = [];
    advance?.stop.abort();
    await using?.opened.close();
    using = undefined;
    await shelf.note({ good: [] });
    onStatus({ state: 'none' });
    await shelf.sweep(wantedHashes);
  }

  /** A model that was not asked for before: whether there is nothing left to do for it. */
  async function turnTo(wanted: NamedModel, key: string): Promise<boolean> {
    wantedKey = key;
    wantedHashes = Object.values(wanted.files);
    advance?.stop.abort();
    advance = undefined;
    await shelf.sweep(wantedHashes);
    const notes = await shelf.notes();
    failure = notes.failure?.key === key ? notes.failure : undefined;
    if (!using) await openGood(notes.good);
    if (using && keyOf(using.model) === key) {
      onStatus({ state: 'ready', using: nameOf(wanted) });
      return true;
    }
    if (failure && now() - failure.at < retryAfter) {
      onStatus({ state: 'refused', wanted: nameOf(wanted), why: failure.why, ...inUse() });
    }
    return false;
  }

  async function follow(wanted: NamedModel | undefined): Promise<void> {
    if (!wanted) return forget();
    const key = keyOf(wanted);
    const done = wantedKey === key ? using !== undefined && keyOf(using.model) === key : await turnTo(wanted, key);
    if (!done && !advance && !(failure && now() - failure.at < retryAfter)) begin(wanted);
  }

  return {
    async use(wanted) {
      try {
        await follow(wanted);
      } catch (error) {
        if (wanted) await fail(wanted, notKept(error));
      }
      return using?.opened;
    },
    async rests() {
      while (advance) await advance.done;
    },
  };
}

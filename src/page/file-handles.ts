import { askAboutFiles, type HoldFile } from './ask-file.ts';
import { apply, isOurs, privately, sure, uncurry, getter, wrap, type Method } from './natives.ts';

/**
 * Files that a page opens by itself, by the handle of a picker or out of a folder that was dropped: no event tells of
 * them, so each is asked about where the page gets at it.
 */
const Refused = DOMException;
const { getPrototypeOf } = Object;
/** What pages know as "nothing was chosen". */
const refusal = (): DOMException => new Refused('The user aborted a request.', 'AbortError');

interface Answered {
  readonly modified: number;
  readonly size: number;
  readonly answer: Promise<File | undefined>;
}

/** What the page keeps in a storage of its own (OPFS) is no file of a person's. */
function ownStorage(): (handle: FileSystemHandle) => Promise<boolean> {
  const { storage } = navigator as { readonly storage?: StorageManager };
  if (!storage || typeof FileSystemDirectoryHandle === 'undefined') return async () => false;
  const directory = uncurry(StorageManager.prototype.getDirectory);
  const resolve = uncurry(FileSystemDirectoryHandle.prototype.resolve);
  return async (handle) => {
    try {
      return (await sure(resolve(await sure(directory(storage)), handle))) !== null;
    } catch {
      return false;
    }
  };
}

function guardHandles(mayHave: (file: File) => Promise<File | undefined>): void {
  if (typeof FileSystemFileHandle === 'undefined') return;
  const isOwn = ownStorage();
  const modifiedOf = getter(File.prototype, 'lastModified');
  const sizeOf = getter(Blob.prototype, 'size');
  // a page that looks at its file every second is no reason to ask every second
  const answers = privately<object, Answered>();
  wrap(FileSystemFileHandle.prototype, 'getFile', async (native, self: FileSystemFileHandle) => {
    const file = await sure(apply(native, self, []) as Promise<File>);
    if (await sure(isOwn(self))) return file;
    const [modified, size] = [modifiedOf(file), sizeOf(file)];
    const before = answers.get(self);
    const same = before?.modified === modified && before.size === size;
    const answer = same ? before.answer : mayHave(file);
    answers.set(self, { modified, size, answer });
    const clean = await sure(answer);
    if (!clean) throw refusal();
    return clean;
  });
}

type Callback = ((value: unknown) => unknown) | undefined;

const call = (callback: Callback, value: unknown): void =>
  void (callback && apply(callback as Method, undefined, [value] as never));
const wrapOnce = (owner: object, name: string, stead: Parameters<typeof wrap>[2]): void => {
  if (!isOurs(owner, name)) wrap(owner, name as never, stead);
};

/** Entries have no class that a script could name, so each kind is met when the page gets its first one. */
function guardEntries(mayHave: (file: File) => Promise<File | undefined>): void {
  const open = async (file: File, done: Callback, failed: Callback): Promise<void> => {
    const clean = await sure(mayHave(file));
    if (clean) call(done, clean);
    else call(failed, refusal());
  };
  const readEntries = (native: Method, self: never, [done, failed]: unknown[]): unknown => {
    const met = (entries: readonly unknown[]): void => {
      for (let at = 0; at < entries.length; at++) meet(entries[at]);
      call(done as Callback, entries);
    };
    return apply(native, self, [met, failed] as never);
  };
  function meet(entry: unknown): void {
    if (typeof entry !== 'object' || entry === null) return;
    const kind = getPrototypeOf(entry) as object;
    wrapOnce(kind, 'file', (native, self, [done, failed]) =>
      apply(native, self, [(file: File) => void open(file, done as Callback, failed as Callback), failed] as never),
    );
    wrapOnce(kind, 'getFile', (native, self, [path, options, done, failed]) =>
      apply(native, self, [
        path,
        options,
        (found: unknown) => (meet(found), call(done as Callback, found)),
        failed,
      ] as never),
    );
    wrapOnce(kind, 'createReader', (native, self) => {
      const reader = apply(native, self, []) as object;
      wrapOnce(getPrototypeOf(reader) as object, 'readEntries', readEntries);
      return reader;
    });
  }
  wrap(DataTransferItem.prototype, 'webkitGetAsEntry', (native, self) => {
    const entry = apply(native, self, []) as unknown;
    meet(entry);
    return entry;
  });
}

/**
 * A file that was held and given again has no handle: `undefined` makes a page take the file itself, `null` is a fault
 * to some.
 */
function mendHandles(): void {
  const kindOf = getter(DataTransferItem.prototype, 'kind');
  wrap(DataTransferItem.prototype as object, 'getAsFileSystemHandle' as never, (native, self: DataTransferItem) => {
    const isFile = kindOf(self) === 'file';
    const answer = apply(native, self, []) as Promise<unknown>;
    return isFile ? (async () => (await sure(answer)) ?? undefined)() : answer;
  });
}

export function guardFileHandles(hold: HoldFile): void {
  const mayHave = askAboutFiles(hold);
  guardHandles(mayHave);
  guardEntries(mayHave);
  mendHandles();
}

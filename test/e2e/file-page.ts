import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileChooser } from 'playwright-core';
import type { Chat } from './chat.ts';

/** Either browser's page. */
interface Evaluates {
  readonly evaluate: <Answer>(work: () => Answer) => Promise<Awaited<Answer>>;
}

/** What the page's own script got of a file, in the order in which it got it. */
export interface Got {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly sha256: string;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The window in which `press` lets a person choose files. A busy browser loses a press; a person then presses again. */
export async function chooserOf({ page }: Chat, press: () => Promise<void>): Promise<FileChooser> {
  for (let tries = 3; tries > 0; tries--) {
    const [chooser] = await Promise.allSettled([page.waitForEvent('filechooser', { timeout: 10_000 }), press()]);
    if (chooser.status === 'fulfilled') return chooser.value;
  }
  throw new Error('No window to choose files in was shown');
}

/** Files of these names and contents, in a new folder; gives back its path. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parapet-files-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/**
 * A page that takes files in every way there is and sends each on at once: inputs (one in a label, one for folders),
 * drops read by file, by entry or by handle (`window.reads`), pastes.
 */
export function takeFiles(page: Evaluates): Promise<void> {
  return page.evaluate(() => {
    const got: object[] = [];
    const failed: string[] = [];
    const state = { got, failed, reads: 'files' as 'files' | 'entries' | 'handles', handles: [] as unknown[] };
    Object.assign(window, state);
    // one after the other, so that what is told stands in the order in which it was got
    let turn = Promise.resolve();
    const take = (file: File): void => void (turn = turn.then(() => send(file)));
    const send = async (file: File): Promise<void> => {
      const bytes = await file.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      got.push({ name: file.name, path: file.webkitRelativePath, type: file.type, sha256: hex });
      await fetch('/collect', { method: 'POST', body: file }).catch(() => undefined);
    };
    const fail = (error: unknown): void => void failed.push((error as Error).name);
    const takeEntry = (entry: FileSystemEntry | null): void => {
      if (entry?.isFile) (entry as FileSystemFileEntry).file((file) => take(file), fail);
      else if (entry)
        (entry as FileSystemDirectoryEntry).createReader().readEntries((all) => all.forEach(takeEntry), fail);
    };
    const takeHandle = async (handle: FileSystemHandle | null | undefined): Promise<void> => {
      if (handle?.kind === 'file') {
        (window as unknown as typeof state).handles.push(handle);
        await (handle as FileSystemFileHandle).getFile().then(take, fail);
      } else if (handle)
        for await (const inner of (handle as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
          await takeHandle(inner);
    };
    const takeDrop = (event: DragEvent): void => {
      event.preventDefault();
      const { reads } = window as unknown as typeof state;
      type Item = DataTransferItem & { getAsFileSystemHandle(): Promise<FileSystemHandle | null | undefined> };
      for (const item of event.dataTransfer?.items ?? []) {
        const file = item.getAsFile();
        const handle = reads === 'handles' && item.kind === 'file' ? (item as Item).getAsFileSystemHandle() : undefined;
        if (reads === 'entries' && item.webkitGetAsEntry()) takeEntry(item.webkitGetAsEntry());
        // as react-dropzone does: undefined means that the file itself is to be taken, null is a fault
        else if (handle)
          void handle.then((one) =>
            one === undefined && file ? take(file) : one === null ? fail(new TypeError('no handle')) : takeHandle(one),
          );
        else if (file) take(file);
      }
    };
    const add = (id: string, options: object): void => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id, ...options });
      input.addEventListener('change', () => [...(input.files ?? [])].forEach((file) => take(file)));
      const label = document.body.appendChild(document.createElement('label'));
      label.append(`${id} `, input);
    };
    add('files', {});
    add('folder', { webkitdirectory: true });
    add('labelled', { hidden: true });
    window.addEventListener('dragover', (event) => event.preventDefault());
    window.addEventListener('drop', takeDrop);
    window.addEventListener('paste', (event) => [...(event.clipboardData?.files ?? [])].forEach((file) => take(file)));
  });
}

export const got = (page: Evaluates): Promise<readonly Got[]> =>
  page.evaluate(() => [...((window as unknown as { got: Got[] }).got ?? [])]);
export const failed = (page: Evaluates): Promise<readonly string[]> =>
  page.evaluate(() => [...((window as unknown as { failed: string[] }).failed ?? [])]);

/** Lets go of files and folders of this machine, and of what else a drag carries, over the page. */
export async function dropPaths(chat: Chat, files: readonly string[], items: readonly object[] = []): Promise<void> {
  const data = { items, files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await chat.devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 600, data } as never);
}

/** The page reads drops so from now on. */
export const readDropsBy = (chat: Chat, reads: 'files' | 'entries' | 'handles'): Promise<void> =>
  chat.page.evaluate((how) => void Object.assign(window, { reads: how }), reads);

/** A widget in a closed shadow root that takes files by a button and by a drop; answers with what it has got. */
export async function takeInClosedRoot(page: Evaluates): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'closed';
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<button>pick</button><input type="file" hidden><p>drop</p>';
    const [input, place] = [root.querySelector('input'), root.querySelector('p')];
    const got: string[] = [];
    Object.assign(window, { inClosed: got });
    const take = (file: File | undefined): void => void file?.text().then((text) => got.push(text));
    root.querySelector('button')?.addEventListener('click', () => input?.click());
    input?.addEventListener('change', () => take(input.files?.[0]));
    place?.addEventListener('dragover', (event) => event.preventDefault());
    place?.addEventListener('drop', (event) => (event.preventDefault(), take(event.dataTransfer?.files[0])));
  });
  return () => page.evaluate(() => (window as unknown as { inClosed: readonly string[] }).inClosed);
}

/** Buttons that open inputs outside of the document; what those give is got under the name of the button. */
export const pickOutside = (page: Evaluates): Promise<void> =>
  page.evaluate(() => {
    const { got } = window as unknown as { readonly got: object[] };
    const ways: Readonly<Record<string, (input: HTMLInputElement) => void>> = {
      within: (input) => (document.createElement('div').append(input), input.click()),
      removed: (input) => (document.body.append(input), input.click(), setTimeout(() => input.remove(), 50)),
      label(input) {
        const words = document.createElement('span');
        document.createElement('label').append(words, input);
        words.click();
      },
      event(input) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const { MouseEvent: Other } = frame.contentWindow as Window & typeof globalThis;
        input.dispatchEvent(new Other('click'));
      },
    };
    for (const [name, open] of Object.entries(ways)) {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = button.textContent = name;
      button.addEventListener('click', () => {
        const input = Object.assign(document.createElement('input'), { type: 'file' });
        const type = name === 'removed' ? 'change' : 'input';
        input.addEventListener(type, () => [...(input.files ?? [])].forEach(() => got.push({ name })), true);
        open(input);
      });
    }
  });

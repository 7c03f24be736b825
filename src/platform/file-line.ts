import { regex } from '../engine/regex.ts';
import browser from 'webextension-polyfill';
import type { FileAnswer } from '../protocol/file-answer.ts';
import { askBackground } from './messages.ts';

/** A line on which a page's file goes to the host that reads it: pieces in base64, one at a time, then one answer. */
const name = 'parapet-file';
/** Bytes a piece; base64 of it needs no padding in the middle. More of it would keep the page's thread busy. */
const piece = 196_608;
const mostBytes = 50 << 20;

/** The first piece says the settings too, so that the reader can get ready. */
type ToHost =
  | { readonly soon: string }
  | { readonly piece: string; readonly settings?: string }
  | { readonly name: string; readonly settings: string; readonly size: number };
/** `time`: there is time to load what few files need. */
type Prepare = (settings: string, there: 'time' | 'now') => void;
type Inspect = (bytes: Uint8Array, name: string, settings: string, signal: AbortSignal) => Promise<FileAnswer>;

/** The browser encodes off the page's thread. */
const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).slice((reader.result as string).indexOf(',') + 1));
    reader.onerror = () => reject(new Error('the file could not be opened'));
    reader.readAsDataURL(blob);
  });

/** Rejects where the host is gone or `signal` fires. */
async function sendFile(file: File, settings: string, signal: AbortSignal): Promise<FileAnswer> {
  await askBackground('file.open', {});
  const port = browser.runtime.connect({ name });
  try {
    const heard = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        port.onMessage.addListener(resolve);
        port.onDisconnect.addListener(() => reject(new Error('gone')));
        signal.addEventListener('abort', () => reject(new Error('too long')));
      });
    const say = (message: ToHost): Promise<unknown> => {
      const answer = heard();
      port.postMessage(message);
      return answer;
    };
    for (let at = 0; at < file.size; at += piece)
      await say({ piece: await base64(file.slice(at, at + piece)), ...(at === 0 && { settings }) });
    return (await say({ name: file.name, settings, size: file.size })) as FileAnswer;
  } finally {
    port.disconnect();
  }
}

/** From a content script: a file is to be expected, so that its reader makes itself ready for these settings. */
export function expectFile(settings: string): void {
  const tell = (): void => {
    const port = browser.runtime.connect({ name });
    port.postMessage({ soon: settings } satisfies ToHost);
    port.disconnect();
  };
  void askBackground('file.open', {}).then(tell, () => undefined);
}

const film = regex('i')`
  \.(?:
    mp4|m4v|mov|mkv|webm|avi|wmv|mpe?g|mp3|m4a|aac|wav|flac|og[gv]|opus|gif|webp|avif|hei[cf]|tiff?|bmp|psd
    |jpe?g|png
  )$
`;

/** From a content script: what a file holds. Never rejects. */
export async function askAboutFile(file: File, settings: string): Promise<FileAnswer> {
  if (file.size > mostBytes && film.test(file.name)) return { kind: 'read', findings: [], text: '', unread: true };
  if (file.size > mostBytes) return { kind: 'unreadable', why: 'it is larger than 50 MB' };
  const signal = AbortSignal.timeout(10_000 + file.size / 1_000);
  try {
    return await sendFile(file, settings, signal);
  } catch {
    return { kind: 'unreadable', why: signal.aborted ? 'reading it took too long' : 'Parapet could not open it' };
  }
}

function decode(text: string, into: Uint8Array, at: number): number {
  const bytes = atob(text);
  for (let index = 0; index < bytes.length; index++) into[at + index] = bytes.charCodeAt(index);
  return at + bytes.length;
}

/** For the host. A page's renderer may be hostile: what does not fit is hung up on. */
export function answerFiles(inspect: Inspect, prepare: Prepare): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    const pieces: string[] = [];
    let size = 0;
    port.onMessage.addListener((message: unknown) => {
      const told = message as ToHost;
      if ('soon' in told) return prepare(told.soon, 'time');
      if ('piece' in told) {
        if (told.settings !== undefined) prepare(told.settings, 'now');
        size += told.piece.length;
        if (size > mostBytes * 1.4) return port.disconnect();
        pieces.push(told.piece);
        return port.postMessage('next');
      }
      const bytes = new Uint8Array(Math.min(told.size, mostBytes));
      pieces.reduce((at, one) => decode(one, bytes, at), 0);
      void inspect(bytes, told.name, told.settings, gone.signal).then(
        (answer) => gone.signal.aborted || port.postMessage(answer),
      );
    });
  });
}

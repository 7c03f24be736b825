import type { NamedModel } from '../../protocol/named-model.ts';
import { sha256 } from '../integrity.ts';

/** Bytes of one model at most, all its files together. */
export const mostBytes = 400_000_000;
/** How long a server may be silent (ms). */
const patience = 60_000;

export type Fetched =
  { readonly kind: 'fetched'; readonly bytes: ArrayBuffer } | { readonly kind: 'refused'; readonly why: string };

/** Gets one file of a named model: `room` is how many bytes it may have. Never rejects. */
export type FetchFile = (model: NamedModel, path: string, room: number, signal: AbortSignal) => Promise<Fetched>;

const refused = (why: string): Fetched => ({ kind: 'refused', why });
const isSafe = (url: string): boolean => /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);

/** The body as it comes, given up as soon as it is too long or has paused too long. */
async function readBody(response: Response, room: number, stall: () => void): Promise<ArrayBuffer | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>> | null)?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return new Blob(chunks).arrayBuffer();
    stall();
    length += value?.byteLength ?? 0;
    if (length > room) {
      await reader?.cancel();
      return undefined;
    }
    if (value) chunks.push(value);
  }
}

/**
 * Fetches by `request`, without cookies or a referrer. The hash is checked before anybody else sees a byte. Redirects
 * are an error unless the policy allows them, for they lead to a place that the policy does not name.
 */
export function fileFetcher(request: typeof fetch): FetchFile {
  return async ({ from, files, follow }, path, room, signal) => {
    const url = `${from}${path}`;
    const silent = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stall = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), patience);
    };
    try {
      stall();
      const response = await request(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: follow ? 'follow' : 'error',
        signal: AbortSignal.any([signal, silent.signal]),
      });
      if (!response.ok) return refused(`${url} answered ${response.status}.`);
      if (!isSafe(response.url || url)) return refused(`${url} leads to an address without https.`);
      const bytes = await readBody(response, room, stall);
      if (!bytes) return refused(`${url} is too large: a model may have ${mostBytes / 1e6} MB.`);
      const found = await sha256(bytes);
      if (found === files[path]) return { kind: 'fetched', bytes };
      return refused(
        `${url} is not the file that the policy names: its SHA-256 is ${found}. Put the file there that was meant, or name the hash of the new one.`,
      );
    } catch {
      if (silent.signal.aborted) return refused(`${url} stopped answering.`);
      return refused(
        `${url} could not be fetched. Its server must be reachable, must not lead elsewhere, and must send "Access-Control-Allow-Origin: *".`,
      );
    } finally {
      clearTimeout(timer);
    }
  };
}

import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileTrouble, Refusal } from './refusal.ts';

/** A text that comes in pieces, so that its size does not matter. */
export interface Source {
  /** As it was named by the user; `stdin` for standard input. */
  readonly name: string;
  /** The path of the file, or `-`. */
  readonly path: string;
  /** The text; undefined in place of the first piece where it is no text. */
  pieces(): AsyncIterable<string | undefined>;
}

const skipped = new Set(['.git', 'node_modules']);

/** Files as they are, folders as all that is in them, in order of names. */
function* filesIn(path: string): Iterable<string> {
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name) || entry.isSymbolicLink()) continue;
    if (entry.isDirectory() || entry.isFile()) yield* filesIn(join(path, entry.name));
  }
}

/** The encoding that the first bytes tell; undefined where they are those of no text. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.subarray(0, 8192).includes(0) ? undefined : 'utf-8';
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string | undefined> {
  let decoder: TextDecoder | undefined;
  for await (const piece of bytes) {
    if (!decoder) {
      const encoding = encodingOf(piece);
      if (!encoding) return yield undefined;
      decoder = new TextDecoder(encoding);
    }
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

const bytesOf = (path: string): AsyncIterable<Uint8Array> =>
  path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });

/** The texts that were named; standard input for `-` or where nothing was named. */
export function* sources(names: readonly string[]): Iterable<Source | Refusal> {
  for (const name of names.length === 0 ? ['-'] : names) {
    try {
      for (const path of name === '-' ? [name] : filesIn(name)) {
        yield { name: path === '-' ? 'stdin' : path, path, pieces: () => decoded(bytesOf(path)) };
      }
    } catch (error) {
      yield new Refusal(fileTrouble(name, error));
    }
  }
}

/**
 * The one text of a command that takes one.
 * @throws Refusal where it cannot be read or is no text.
 */
export async function wholeText(path: string): Promise<string> {
  let text = '';
  try {
    for await (const piece of decoded(bytesOf(path))) {
      if (piece === undefined) throw new Refusal(`"${path}" is no text. Name a text file.`);
      text += piece;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(fileTrouble(path, error));
  }
  return text;
}

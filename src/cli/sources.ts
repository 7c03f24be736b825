import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PieceDecoder } from '../files/encoding.ts';
import { fileTrouble, Refusal } from './refusal.ts';

/** Is told what a text was written in, once it is read. */
type Told = (encoding: string) => void;

/** A text that comes in pieces, so that its size does not matter. */
export interface Source {
  /** As it was named by the user; `stdin` for standard input. */
  readonly name: string;
  /** The path of the file, or `-`. */
  readonly path: string;
  /** The text; undefined in place of the first piece where it is no text. */
  pieces(): AsyncIterable<string | undefined>;
  /** A text that people do not see, to be read for orders to a chatbot and for nothing else. */
  readonly forOrders?: boolean;
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

async function* decoded(bytes: AsyncIterable<Uint8Array>, onEncoding?: Told): AsyncIterable<string | undefined> {
  const decoder = new PieceDecoder();
  for await (const piece of bytes) {
    const text = decoder.next(piece);
    if (text === undefined) return yield undefined;
    yield text;
  }
  yield decoder.last();
  onEncoding?.(decoder.encoding ?? 'utf-8');
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
export async function wholeText(path: string, onEncoding?: Told): Promise<string> {
  let text = '';
  try {
    for await (const piece of decoded(bytesOf(path), onEncoding)) {
      if (piece === undefined) throw new Refusal(`"${path}" is no text. Name a text file.`);
      text += piece;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(fileTrouble(path, error));
  }
  return text;
}

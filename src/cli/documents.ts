import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { encodingOf } from '../files/encoding.ts';
import { promisesText } from '../files/text.ts';
import { fileTrouble, Refusal } from './refusal.ts';
import type { Source } from './sources.ts';

/**
 * Files that hold text in a form of their own: by their first bytes, mails by their name, and what is only said to hold
 * some.
 */
const heads = [
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
] as const;
const largest = 64 << 20;

function isDocument(path: string): boolean {
  if (path === '-' || !statSync(path).isFile()) return false;
  if (/\.eml$/i.test(path)) return true;
  const head = new Uint8Array(8192);
  let size = 0;
  const file = openSync(path, 'r');
  try {
    size = readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  const known = heads.some((one) => one.every((byte, at) => head[at] === byte));
  return known || (promisesText(path) && encodingOf(head.subarray(0, size)) === undefined);
}

function isPage(path: string): boolean {
  if (!/\.x?html?$/i.test(path)) return false;
  const stat = statSync(path);
  return stat.isFile() && stat.size <= largest;
}

/** A document as sources; of a web page, whose text is read as it is written, only what it hides. */
async function* partsOf({ name, path }: Source, all: boolean): AsyncIterable<Source | Refusal> {
  if (statSync(path).size > largest) return yield new Refusal(`${name}: not checked, it is larger than 64 MB`);
  // the readers of all kinds are large, so they wait until they are asked for
  const { readFile } = await import('../files/read.ts');
  const read = await readFile(new Uint8Array(readFileSync(path)), path);
  if (read.kind === 'unreadable') return yield new Refusal(`${name}: not checked, ${read.why}`);
  if (read.shut !== undefined) yield new Refusal(`${name}: not wholly checked, ${read.shut}`);
  for (const { text, hidden, where } of read.parts) {
    const place = [where, ...(hidden ? ['hidden'] : [])].filter(Boolean).join(', ');
    const part = { name: place ? `${name} (${place})` : name, path, pieces: () => pieces(text) };
    if (all) yield part;
    if (hidden) yield { ...part, forOrders: true };
  }
}

async function* pieces(text: string): AsyncIterable<string> {
  yield await Promise.resolve(text);
}

/** The same sources, where a document is a source for each of its parts, such as "plan.docx (footer1, hidden)". */
export async function* opened(list: Iterable<Source | Refusal>): AsyncIterable<Source | Refusal> {
  for (const source of list) {
    try {
      if (source instanceof Refusal) yield source;
      else if (isDocument(source.path)) yield* partsOf(source, true);
      else {
        yield source;
        if (isPage(source.path)) yield* partsOf(source, false);
      }
    } catch (error) {
      if (source instanceof Refusal || (error as NodeJS.ErrnoException).code === undefined) throw error;
      yield new Refusal(fileTrouble(source.path, error));
    }
  }
}

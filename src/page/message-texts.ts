import { textOfBytes } from '../page-io/requests/bytes.ts';
import { attempt, bare, uncurry } from './natives.ts';
import { atOnce, blobText, type Source } from './read-body.ts';

/** What a structured message says: texts that are there, and what has to be read first. */

/** Values that are walked, and units of text that are read without a pause, of one message. */
const mostValues = 50_000;
const mostText = 1_000_000;

const { isArray } = Array;
const { isView } = ArrayBuffer;
const { keys } = Object;
const { stringify } = JSON;
const Bytes = Uint8Array;
const Buffer = ArrayBuffer;
const kinds = bare({ Map, Set, Blob, Error, RegExp, String, ReadableStream });
const eachInMap = uncurry(Map.prototype.forEach);
const eachInSet = uncurry(Set.prototype.forEach);

interface Visitor {
  /** A text, and how another is put in its place; where it cannot be, that does nothing. */
  readonly text: (text: string, replace?: (by: string) => void) => void;
  /** What takes time to read. */
  readonly source: (source: Source) => void;
  readonly stream: (stream: ReadableStream, replace: (by: ReadableStream) => void) => void;
}
interface Left {
  values: number;
  text: number;
}
type Put = (by: unknown) => void;

const nowhere = (): void => undefined;

function ofBlob(blob: Blob, visit: Visitor): void {
  const known = blobText(blob);
  if (known === undefined) visit.source(blob);
  else visit.text(known);
}

/** True where the value is told of as a whole. */
function isWhole(value: object, replace: Put, visit: Visitor): boolean {
  if (value instanceof kinds.Blob) ofBlob(value, visit);
  else if (isView(value) || value instanceof Buffer) {
    const bytes = isView(value)
      ? new Bytes(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)
      : new Bytes(value);
    if (bytes.length > atOnce) visit.source(bytes);
    else visit.text(textOfBytes(bytes));
  } else if (value instanceof kinds.ReadableStream) visit.stream(value as ReadableStream, replace);
  else if (value instanceof kinds.Error) visit.text(`${value.message}\n${value.stack ?? ''}`);
  else if (value instanceof kinds.RegExp) visit.text(value.source);
  else if (value instanceof kinds.String) visit.text(`${value as string}`);
  else return false;
  return true;
}

/** What is too much to walk is read as a whole. */
export const written = (value: object): string => attempt(() => stringify(value)) ?? '';

function walk(value: unknown, replace: Put, visit: Visitor, left: Left): void {
  if (typeof value === 'string') {
    left.text -= value.length;
    if (left.text > 0) visit.text(value, replace);
    else visit.source(value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ((left.values -= 1) < 0) return walk(written(value), nowhere, visit, left);
  if (isArray(value)) {
    for (let at = 0; at < value.length; at++) walk(value[at], (by) => void (value[at] = by), visit, left);
    return;
  }
  if (value instanceof kinds.Map)
    return eachInMap(
      value,
      (item, key) => (walk(key, nowhere, visit, left), walk(item, (by) => void value.set(key, by), visit, left)),
    );
  if (value instanceof kinds.Set)
    return eachInSet(value, (item) => walk(item, (by) => void (value.delete(item), value.add(by)), visit, left));
  if (isWhole(value, replace, visit)) return;
  const names = keys(value);
  const fields = value as Record<string, unknown>;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    walk(fields[name], (by) => void (fields[name] = by), visit, left);
  }
}

/** Every part of a message, wherever it stands. */
export const walkMessage = (message: unknown, replace: Put, visit: Visitor): void =>
  walk(message, replace, visit, { values: mostValues, text: mostText });

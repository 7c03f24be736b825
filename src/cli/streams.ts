import { once } from 'node:events';

/** Standard output in large pieces: a write a line would be most of the time of a batch. */

const pieceSize = 1 << 16;
let held = '';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // the reader has seen enough (`| head`): nothing is left to do
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Writes what is held, and waits until the reader has taken it. */
export async function flush(): Promise<void> {
  const piece = held;
  held = '';
  if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
}

/** Adds to the output. Await it: it holds back where the reader is slow. */
export async function write(text: string): Promise<void> {
  held += text;
  if (held.length >= pieceSize) await flush();
}

export const writeLine = (line: string): Promise<void> => write(`${line}\n`);

/** Says something to the person, beside the output. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

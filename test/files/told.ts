import { readFile } from '../../src/files/read.ts';

/** `where|text`, with `!` before what is hidden. */
export async function told(bytes: Uint8Array, name = 'file'): Promise<readonly string[]> {
  const read = await readFile(bytes, name);
  if (read.kind === 'unreadable') return [`unreadable: ${read.why}`];
  const parts = read.parts.map(
    ({ text, hidden, where }) => `${hidden ? '!' : ''}${where}|${text.trim().replace(/\s+/g, ' ')}`,
  );
  return read.shut === undefined ? parts : [...parts, `shut: ${read.shut}`];
}

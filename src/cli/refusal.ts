/** Why a command cannot be carried out, as one line that names the thing and the fix. Never quotes what was read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Anything unforeseen as one line. Its own message could quote what was read, so only its kind and place are told. */
export function breakage(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const place = /[\w.-]+:\d+:\d+/.exec(stack.split('\n    at ')[1] ?? '')?.[0];
  return `it broke inside (${name}${place ? ` at ${place}` : ''}). Please report this line.`;
}

/** What the system says of a file it would not open, in words. */
export function fileTrouble(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `there is no file "${path}". Check the name.`;
  if (code === 'EACCES' || code === 'EPERM') return `"${path}" may not be read. Check its permissions.`;
  if (code === 'EISDIR') return `"${path}" is a folder. Name a file.`;
  return `"${path}" could not be read (${code ?? 'unknown reason'}).`;
}

const count = 128;
const ascii = Array.from({ length: count }, (_none, code) => String.fromCharCode(code)).join('');

const known = new Map<string, Uint8Array>();

/** Which ASCII characters a set of a pattern takes, as `[a-f]` does six: 1 at the code of each. */
export function asciiIn(source: string, flags: string): Uint8Array {
  const key = `${flags}/${source}`;
  const old = known.get(key);
  if (old) return old;
  const taken = new Uint8Array(count).fill(1);
  // one pass that takes them all out is far quicker than a question for each
  const left = ascii.replace(new RegExp(source, `${flags}g`), '');
  for (let at = 0; at < left.length; at++) taken[left.charCodeAt(at)] = 0;
  known.set(key, taken);
  return taken;
}

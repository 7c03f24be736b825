/** Texts up to this length are read in one piece. */
const short = 500;
const room = 450;

/**
 * Parts of a long text of about 450 characters, cut where sentences end; the model reads them one by one, so
 * that a passage counts the same in a long text as in a short one.
 */
export function chunks(text: string): readonly string[] {
  if (text.length <= short) return [text];
  const out: string[] = [];
  let current = '';
  for (const part of text.split(/(?<=[.!?:\n])\s+/)) {
    if (current !== '' && current.length + part.length > room) {
      out.push(current);
      current = '';
    }
    current += current === '' ? part : ` ${part}`;
  }
  if (current !== '') out.push(current);
  return out.flatMap((part) => pieces(part, 2 * room));
}

function pieces(text: string, length: number): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length; at += length) out.push(text.slice(at, at + length));
  return out;
}

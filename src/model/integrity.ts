import type { ModelCard } from './replies/card.ts';

/** A model by its name and what its files must hash to. */
export type Pinned = Pick<ModelCard, 'id' | 'files'>;

/** Reads one file of the model by its path inside the model's folder; rejects where there is none. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

type Verified =
  | { readonly kind: 'verified'; readonly files: ReadonlyMap<string, ArrayBuffer> }
  | { readonly kind: 'refused'; readonly why: string };

const fix = 'Reinstall Parapet, or run its build again, to put the file back.';

/** Lower-case hex. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads and hashes every file the card pins. The bytes that were hashed are the bytes handed on, so nothing can change
 * a file between the check and its use. Never rejects: a missing or changed file is a refusal that names it.
 */
export async function verifyFiles(card: Pinned, read: ReadFile): Promise<Verified> {
  const files = new Map<string, ArrayBuffer>();
  for (const [path, pin] of Object.entries(card.files)) {
    const name = `${card.id}/${path}`;
    let bytes: ArrayBuffer;
    try {
      bytes = await read(path);
    } catch {
      return { kind: 'refused', why: `The model file ${name} is missing. ${fix}` };
    }
    if (bytes.byteLength !== pin.bytes) {
      const sizes = `${bytes.byteLength} bytes instead of ${pin.bytes}`;
      return { kind: 'refused', why: `The model file ${name} is not the published one (${sizes}). ${fix}` };
    }
    if ((await sha256(bytes)) !== pin.sha256) {
      return { kind: 'refused', why: `The model file ${name} is damaged or was changed (its hash differs). ${fix}` };
    }
    files.set(path, bytes);
  }
  return { kind: 'verified', files };
}

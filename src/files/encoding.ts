/**
 * What texts are written in: Unicode, or else what Windows writes in western Europe (WHATWG Encoding: windows-1252).
 */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const head = 8192;
/** What tells bytes from text. */
const control = /[\0-\x08\x0e-\x1f\ufffd]/;

/** In European text of 16-bit units every other byte is zero. */
function units(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const begin = bytes.subarray(0, Math.min(head, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  begin.forEach((byte, at) => byte === 0 && (zeros[at % 2] = (zeros[at % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  const order =
    odd > begin.length / 4 && even < odd / 8
      ? 'utf-16le'
      : even > begin.length / 4 && odd < even / 8
        ? 'utf-16be'
        : undefined;
  return order && !control.test(new TextDecoder(order).decode(begin)) ? order : undefined;
}

/**
 * By the first bytes; undefined where they are those of no text. What is said to be UTF-8 may yet turn out not to be.
 */
export function encodingOf(bytes: Uint8Array): Exclude<Encoding, 'windows-1252'> | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.subarray(0, head).includes(0) ? units(bytes) : 'utf-8';
}

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of bytes; undefined where they are those of no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: utf8.decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** How many bytes at the end begin a character of UTF-8 that is not whole yet. */
function begun(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (wanted > 0) return wanted > back ? back : 0;
  }
  return 0;
}

/** A long text piece by piece: where a byte cannot be UTF-8, it and all that follows is read as windows-1252. */
export class PieceDecoder {
  #decoder: TextDecoder | undefined;
  #rest = new Uint8Array();

  /** Undefined where the first piece is that of no text. */
  next(piece: Uint8Array): string | undefined {
    if (this.#decoder === undefined) {
      const encoding = encodingOf(piece);
      if (encoding === undefined) return undefined;
      this.#decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
    }
    if (!this.#decoder.fatal) return this.#decoder.decode(piece, { stream: true });
    const bytes = new Uint8Array(this.#rest.length + piece.length);
    bytes.set(this.#rest);
    bytes.set(piece, this.#rest.length);
    const end = bytes.length - begun(bytes);
    this.#rest = bytes.slice(end);
    try {
      return this.#decoder.decode(bytes.subarray(0, end), { stream: true });
    } catch {
      this.#decoder = new TextDecoder('windows-1252');
      return this.#decoder.decode(bytes, { stream: true });
    }
  }

  /** What is left at the end. */
  last(): string {
    if (this.#decoder?.fatal) return new TextDecoder('windows-1252').decode(this.#rest);
    return this.#decoder?.decode() ?? '';
  }

  get encoding(): string | undefined {
    return this.#decoder?.encoding;
  }
}

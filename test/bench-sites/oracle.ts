import { unzipSync } from 'node:zlib';

/** One thing that left a page: a request, or a WebSocket frame (method `WS`). `body` is what a reader could see. */
export interface Departure {
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly body: string;
  /** All headers, in one text. */
  readonly headers?: string;
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Base64 of `text` at each of the three places it can have inside a longer value, without the unsettled edges. */
function base64Forms(text: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = bytes.toString('base64').replace(/=+$/, '');
    const inner = whole.slice(before === 0 ? 0 : before + 1, bytes.length % 3 === 0 ? undefined : -1);
    return inner.length < 8 ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** Every way in which `text` may stand in a body: as it is, in JSON one to three deep, percent, plus, base64. */
export function disguises(text: string): readonly string[] {
  const depths = [text, escaped(text), escaped(escaped(text)), escaped(escaped(escaped(text)))];
  const forms = depths.flatMap((form) => [
    form,
    encodeURIComponent(form),
    encodeURIComponent(form).replaceAll('%20', '+'),
    new URLSearchParams({ t: form }).toString().slice(2),
    form.replaceAll('\n', '\r\n'),
    ...base64Forms(form),
  ]);
  return [...new Set(forms)];
}

/** The readable form of a body: unpacked where it is gzip or deflate, by its first bytes, whatever its headers say. */
export function readable(bytes: Buffer): string {
  const packed =
    (bytes[0] === 0x1f && bytes[1] === 0x8b) ||
    (bytes[0] === 0x78 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0);
  try {
    if (packed) return unzipSync(bytes).toString('utf8');
  } catch {
    return bytes.toString('latin1');
  }
  // every other byte is zero: UTF-16 of European text
  return bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0 ? bytes.toString('utf16le') : bytes.toString('utf8');
}

export interface Oracle {
  /** What carried `text` out, in any disguise, in order. Empty: it never left. */
  readonly seen: (text: string) => readonly Departure[];
  readonly record: (departure: Departure) => void;
  readonly clear: () => void;
}

/** Remembers everything that left the pages, and says what carried a given text. */
export function createOracle(): Oracle {
  let departures: Departure[] = [];
  return {
    seen: (text) => {
      const forms = disguises(text);
      const holds = (text = ''): boolean => forms.some((form) => text.includes(form));
      return departures.filter(({ url, body, headers }) => holds(body) || holds(url) || holds(headers));
    },
    record: (departure) => void departures.push(departure),
    clear: () => void (departures = []),
  };
}

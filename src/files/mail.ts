import { inside, PartList, type FileText, type Part } from './part.ts';
import { addHtml, decodeText } from './text.ts';

/** Mails as files (RFC 5322, MIME: RFC 2045 to 2047). Attachments are read as the files they are. */
const deepest = 8;
const binary = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);

function unbase64(text: string): Uint8Array {
  try {
    return binary(atob(text.replace(/[^A-Za-z0-9+/]/g, '')));
  } catch {
    return binary(text);
  }
}

const unquote = (text: string): Uint8Array =>
  binary(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );

/** `=?utf-8?B?...?=` in headers. */
const words = (text: string): string =>
  text.replace(
    /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,400})\?=/gi,
    (_whole, set: string, form: string, body: string) =>
      decodeText(form.toLowerCase() === 'b' ? unbase64(body) : unquote(body.replaceAll('_', ' ')), set) ?? '',
  );

interface Piece {
  readonly header: (name: string) => string;
  readonly head: string;
  readonly body: string;
}

function pieceOf(raw: string): Piece {
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = raw.slice(0, gap?.index ?? raw.length).replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return { header, head, body: gap ? raw.slice(gap.index + gap[0].length) : '' };
}

const parameter = (value: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}="?([^";]+)`, 'i').exec(value)?.[1]?.trim();

/** Reads an attachment. */
type ReadInner = (bytes: Uint8Array, name: string) => Promise<FileText>;

export async function mailText(bytes: Uint8Array, readInner: ReadInner): Promise<FileText> {
  const list = new PartList();
  const attached: Part[] = [];
  let shut: string | undefined;
  let unread = false;
  async function read({ header, body }: Piece, depth: number): Promise<void> {
    const type = header('content-type');
    const boundary = parameter(type, 'boundary');
    if (boundary !== undefined && depth < deepest) {
      const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`);
      for (const piece of pieces)
        if (!piece.startsWith('--')) await read(pieceOf(piece.replace(/^\r?\n/, '')), depth + 1);
      return;
    }
    const coding = header('content-transfer-encoding').toLowerCase();
    const raw = coding === 'base64' ? unbase64(body) : coding === 'quoted-printable' ? unquote(body) : binary(body);
    const name = words(parameter(header('content-disposition'), 'filename') ?? parameter(type, 'name') ?? '');
    if (name !== '' || !/^(?:text\/|$)/i.test(type)) {
      const inner = await readInner(raw, name || 'attachment');
      if (inner.kind === 'unreadable') shut ??= inside(name || 'attachment', inner.why);
      else {
        attached.push(...inner.parts.map((part) => ({ ...part, where: `${name} ${part.where}`.trim() })));
        shut ??= inner.shut;
        unread ||= inner.unread === true;
      }
      return;
    }
    const text = decodeText(raw, parameter(type, 'charset')) ?? '';
    if (/^text\/html/i.test(type)) addHtml(list, text, 'body (html)');
    else list.add(`${text}\n`, 'body');
  }
  // a byte a character, so that nothing is lost before the coding of each part is known
  const whole = pieceOf(new TextDecoder('latin1').decode(bytes));
  list.add(`${words(decodeText(binary(whole.head)) ?? whole.head)}\n`, 'header');
  await read(whole, 0);
  return { kind: 'text', parts: [...list.parts(), ...attached], unread, ...(shut && { shut }) };
}

import { locked } from '../protocol/file-answer.ts';
import { imageParts } from './image.ts';
import { mailText } from './mail.ts';
import { embedded, officeEntries, officeParts } from './office.ts';
import { inside, PartList, unreadable, withTagText, type FileText, type Part } from './part.ts';
import { addHtml, decodeText, readText } from './text.ts';
import { allowance, unzip, type Allowance } from './unzip.ts';

/** Archives in archives this deep. */
const deepest = 3;
const nested = 'it holds archives in archives';
const mostBytes = 64 << 20;

const begins = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);
const text = (parts: readonly Part[]): FileText => ({ kind: 'text', parts });

/** Where in a file of files one stands. */
interface Place {
  readonly depth: number;
  readonly left: Allowance;
}
/** Each of the files in a file, after what it says itself. */
async function readEach(
  files: Iterable<readonly [string, Uint8Array]>,
  own: { readonly parts: readonly Part[]; readonly shut?: string },
  place: Place,
): Promise<FileText> {
  const parts = [...own.parts];
  let unread = false;
  let { shut } = own;
  for (const [name, inner] of files) {
    const read = await readInside(inner, name, { ...place, depth: place.depth + 1 });
    if (read.kind === 'unreadable') {
      // a bomb inside is a bomb
      if (/archives|too much|more than/.test(read.why)) return read;
      shut ??= inside(name, read.why);
      continue;
    }
    for (const part of read.parts) parts.push({ ...part, where: `${name} ${part.where}`.trim() });
    unread ||= read.unread === true;
    shut ??= read.shut;
  }
  return { kind: 'text', parts, unread, ...(shut && { shut }) };
}

const isOffice = (entries: ReadonlyMap<string, unknown>): boolean =>
  [...entries.keys()].some((name) => /^(?:word\/document\d*\.xml$|xl\/workbook\.xml$|ppt\/)/.test(name));

async function readZip(bytes: Uint8Array, place: Place): Promise<FileText> {
  const office = unzip(bytes, place.left, (name) => officeEntries.test(name));
  if (office.kind === 'refused') return unreadable(office.why);
  const deep = place.depth >= deepest;
  if (isOffice(office.entries)) {
    const others = [...office.entries].filter(([name]) => embedded.test(name));
    const own = officeParts(office.entries);
    return deep && others.length > 0 ? { kind: 'text', parts: own.parts, shut: nested } : readEach(others, own, place);
  }
  if (deep) return unreadable(nested);
  const archive = unzip(bytes, place.left);
  return archive.kind === 'refused' ? unreadable(archive.why) : readEach(archive.entries, { parts: [] }, place);
}

const utf16 = (text: string): readonly number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const package16 = utf16('EncryptedPackage');

/**
 * Why files are not read whose form says so by its first bytes: compound files (MS-CFB), and archives other than zip.
 */
function keptShut(bytes: Uint8Array, name: string): string | undefined {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // office files with a password are a compound file around what is encrypted (MS-OFFCRYPTO)
    for (let at = 0; at + package16.length <= Math.min(bytes.length, 1 << 20); at += 2)
      if (bytes[at] === 0x45 && package16.every((byte, index) => bytes[at + index] === byte)) return locked;
    return /\.msi$/i.test(name)
      ? undefined
      : 'it is of an old Office kind (.doc, .xls, .ppt, .msg); saved anew as .docx, .xlsx or .pptx it can be read';
  }
  if (begins(bytes, 0x53, 0x61, 0x6c, 0x74, 0x65, 0x64, 0x5f, 0x5f)) return locked; // openssl enc
  if (begins(bytes, 0x37, 0x7a, 0xbc, 0xaf) || begins(bytes, 0x52, 0x61, 0x72, 0x21))
    return 'it is an archive of another kind than zip';
  return undefined;
}

async function readPdfIn(bytes: Uint8Array, place: Place): Promise<FileText> {
  const { readPdf } = await import('./pdf.ts');
  const { attached, ...read } = await readPdf(bytes);
  return read.kind === 'text' && place.depth < deepest ? readEach(attached, read, place) : read;
}

async function readInside(bytes: Uint8Array, name: string, place: Place): Promise<FileText> {
  if (bytes.length > mostBytes) return unreadable('it is larger than 64 MB');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return readZip(bytes, place);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return readPdfIn(bytes, place);
  const kept = keptShut(bytes, name);
  if (kept !== undefined) return unreadable(kept);
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff))
    return { kind: 'text', parts: imageParts(bytes), unread: true };
  if (/\.(?:eml|mht)$/i.test(name))
    return mailText(bytes, (inner, its) => readInside(inner, its, { ...place, depth: place.depth + 1 }));
  if (/\.x?html?$/i.test(name)) {
    const list = new PartList();
    addHtml(list, decodeText(bytes) ?? '', '');
    return text(list.parts());
  }
  return readText(bytes, name);
}

/**
 * What a file says, whatever it is: text, code, data, mail, office, PDF, archives, and what images say of themselves.
 * Never throws, and touches nothing but its bytes, so it runs in a worker as it is. `name` helps to tell mails and HTML.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileText> {
  try {
    const read = await readInside(bytes, name, { depth: 0, left: allowance() });
    return read.kind === 'text' ? { ...read, parts: withTagText(read.parts) } : read;
  } catch {
    return unreadable('it is damaged');
  }
}

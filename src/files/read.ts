import { locked } from '../engine/file-answer.ts';
import { imageParts } from './image.ts';
import { mailText } from './mail.ts';
import { officeEntries, officeParts } from './office.ts';
import { inside, PartList, unreadable, withTagText, type FileText, type Part } from './part.ts';
import { addHtml, decodeText, readText } from './text.ts';
import { unzip } from './unzip.ts';

/** Archives in archives this deep. */
const deepest = 3;
const mostBytes = 64 << 20;

const begins = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);
const text = (parts: readonly Part[]): FileText => ({ kind: 'text', parts });

async function readZip(bytes: Uint8Array, depth: number): Promise<FileText> {
  const office = unzip(bytes, (name) => officeEntries.test(name));
  if (office.kind === 'refused') return unreadable(office.why);
  if (['word/document.xml', 'xl/workbook.xml'].some((name) => office.entries.has(name)) || [...office.entries.keys()].some((name) => name.startsWith('ppt/'))) return text(officeParts(office.entries)); // prettier-ignore
  if (depth >= deepest) return unreadable('it holds archives in archives');
  const archive = unzip(bytes);
  if (archive.kind === 'refused') return unreadable(archive.why);
  const parts: Part[] = [];
  let unread = false;
  let shut: string | undefined;
  for (const [name, inner] of archive.entries) {
    const read = await readInside(inner, name, depth + 1);
    if (read.kind === 'unreadable') {
      // a bomb inside is a bomb
      if (/archives|too much|more than/.test(read.why)) return read;
      shut ??= inside(name, read.why);
      continue;
    }
    parts.push(...read.parts.map((part) => ({ ...part, where: `${name} ${part.where}`.trim() })));
    unread ||= read.unread === true;
    shut ??= read.shut;
  }
  return { kind: 'text', parts, unread, ...(shut && { shut }) };
}

const utf16 = (text: string): readonly number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const package16 = utf16('EncryptedPackage');

/** Why files are not read whose form says so by its first bytes: compound files (MS-CFB), and archives other than zip. */
function keptShut(bytes: Uint8Array, name: string): string | undefined {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // office files with a password are a compound file around what is encrypted (MS-OFFCRYPTO)
    for (let at = 0; at + package16.length <= Math.min(bytes.length, 1 << 20); at += 2)
      if (bytes[at] === 0x45 && package16.every((byte, index) => bytes[at + index] === byte)) return locked;
    return /\.msi$/i.test(name) ? undefined : 'it is of an old Office kind (.doc, .xls, .ppt, .msg); saved anew as .docx, .xlsx or .pptx it can be read'; // prettier-ignore
  }
  if (begins(bytes, 0x53, 0x61, 0x6c, 0x74, 0x65, 0x64, 0x5f, 0x5f)) return locked; // openssl enc
  if (begins(bytes, 0x37, 0x7a, 0xbc, 0xaf) || begins(bytes, 0x52, 0x61, 0x72, 0x21))
    return 'it is an archive of another kind than zip';
  return undefined;
}

async function readInside(bytes: Uint8Array, name: string, depth: number): Promise<FileText> {
  if (bytes.length > mostBytes) return unreadable('it is larger than 64 MB');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return readZip(bytes, depth);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return (await import('./pdf.ts')).readPdf(bytes);
  const kept = keptShut(bytes, name);
  if (kept !== undefined) return unreadable(kept);
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff))
    return { kind: 'text', parts: imageParts(bytes), unread: true };
  if (/\.(?:eml|mht)$/i.test(name)) return mailText(bytes, (inner, its) => readInside(inner, its, depth + 1));
  if (/\.html?$/i.test(name)) {
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
    const read = await readInside(bytes, name, 0);
    return read.kind === 'text' ? { ...read, parts: withTagText(read.parts) } : read;
  } catch {
    return unreadable('it is damaged');
  }
}

import { imageParts } from './image.ts';
import { mailParts } from './mail.ts';
import { officeEntries, officeParts } from './office.ts';
import { PartList, unreadable, withTagText, type FileText, type Part } from './part.ts';
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
  for (const [name, inner] of archive.entries) {
    const read = await readInside(inner, name, depth + 1);
    // a bomb inside is a bomb
    if (read.kind === 'unreadable') return /archives|too much|more than/.test(read.why) ? read : unreadable(`${name.slice(-40)} inside could not be read`); // prettier-ignore
    parts.push(...read.parts.map((part) => ({ ...part, where: `${name} ${part.where}`.trim() })));
    unread ||= read.unread === true;
  }
  return { kind: 'text', parts, unread };
}

async function readInside(bytes: Uint8Array, name: string, depth: number): Promise<FileText> {
  if (bytes.length > mostBytes) return unreadable('it is larger than 64 MB');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return readZip(bytes, depth);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return (await import('./pdf.ts')).readPdf(bytes);
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff))
    return { kind: 'text', parts: imageParts(bytes), unread: true };
  if (/\.(?:eml|mht)$/i.test(name))
    return text(await mailParts(bytes, (inner, its) => readInside(inner, its, depth + 1)));
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

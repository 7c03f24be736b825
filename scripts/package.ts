import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { managedManifest } from '../build/managed.ts';

/**
 * Zips `dist/chromium` and `dist/firefox`, and the former once more for installs by policy. The same files always give the same bytes: names are sorted and times
 * left out. Layout after PKWARE's APPNOTE 6.3, without ZIP64: an extension is far smaller than 4 GB.
 */

const firstDay = (1 << 5) | 1; // 1980-01-01, the least date a zip can hold

interface Packed {
  readonly name: Buffer;
  readonly header: Buffer;
  readonly body: Buffer;
}

/** What stands in a file of the package, by its path. */
type Read = (path: string) => Buffer;

function pack(path: string, content: Buffer): Packed {
  const body = deflateRawSync(content, { level: 9 });
  const name = Buffer.from(path.replaceAll('\\', '/'));
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0); // needs version 2.0
  header.writeUInt16LE(0x0800, 2); // names are UTF-8
  header.writeUInt16LE(8, 4); // deflate
  header.writeUInt16LE(firstDay, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(body.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { name, header, body };
}

const mark = (text: string): Buffer => Buffer.from(`PK${text}`, 'latin1');

function directoryRow({ name, header }: Packed, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([mark('\x01\x02'), Buffer.from([20, 0]), header, tail, name]);
}

function zip(paths: readonly string[], read: Read): Buffer {
  const parts: Buffer[] = [];
  const rows: Buffer[] = [];
  let offset = 0;
  for (const packed of paths.map((path) => pack(path, read(path)))) {
    const part = Buffer.concat([mark('\x03\x04'), packed.header, packed.name, packed.body]);
    rows.push(directoryRow(packed, offset));
    parts.push(part);
    offset += part.length;
  }
  const directory = Buffer.concat(rows);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(rows.length, 4);
  end.writeUInt16LE(rows.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, mark('\x05\x06'), end]);
}

const fromFolder =
  (folder: string): Read =>
  (path) =>
    readFileSync(join(folder, path));

/** The build for Chromium, with the manifest for installs by policy. */
function managed(path: string): Buffer {
  const content = fromFolder(join('dist', 'chromium'))(path);
  if (path !== 'manifest.json') return content;
  const manifest = JSON.parse(content.toString()) as { permissions: readonly string[] };
  return Buffer.from(JSON.stringify(managedManifest(manifest), null, 2));
}

const packages: readonly (readonly [name: string, folder: string, read?: Read])[] = [
  ['chromium', 'chromium'],
  ['chromium-managed', 'chromium', managed],
  ['firefox', 'firefox'],
];
for (const [name, of, read] of packages) {
  const folder = join('dist', of);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all.filter((path) => statSync(join(folder, path)).isFile()).sort();
  const target = join('dist', `parapet-${name}.zip`);
  writeFileSync(target, zip(files, read ?? fromFolder(folder)));
  console.log(`${target}: ${files.length} files, ${(statSync(target).size / 1024).toFixed(0)} KB`);
}

import { unzlibSync } from 'fflate';
import { PartList, type Part } from './part.ts';

/**
 * What images say about themselves: PNG text chunks (W3C PNG), EXIF (CIPA DC-008), XMP. The picture itself is not read.
 */
const latin = new TextDecoder('latin1');
const utf8 = new TextDecoder();
const mostText = 1 << 20;

function addPng(list: PartList, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin.decode(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    const zero = data.indexOf(0);
    if (type === 'tEXt' || type === 'iTXt') list.add(`${utf8.decode(data).replace(/\0+/g, ': ')}\n`, 'metadata');
    else if (type === 'zTXt' && zero > 0) {
      try {
        // the buffer is the bound: what is longer does not fit and is left out
        list.add(
          `${latin.decode(data.subarray(0, zero))}: ${latin.decode(unzlibSync(data.subarray(zero + 2), { out: new Uint8Array(mostText) })).replace(/\0+$/, '')}\n`,
          'metadata',
        );
      } catch {
        // a damaged chunk says nothing
      }
    } else if (type === 'eXIf') addExif(list, data);
    at += 12 + length;
  }
}

/** Walks the directories of a TIFF structure and tells every text in them, and whether a place is noted. */
function addExif(list: PartList, tiff: Uint8Array): void {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const inside = (at: number, size: number): boolean => at >= 0 && at + size <= tiff.length;
  const directories = inside(4, 4) ? [view.getUint32(4, little)] : [];
  for (let done = 0; done < directories.length && done < 8; done++) {
    const start = directories[done] ?? 0;
    if (!inside(start, 2)) continue;
    const count = Math.min(view.getUint16(start, little), 500);
    for (let at = start + 2; at < start + 2 + count * 12 && inside(at, 12); at += 12) {
      const [tag, kind, size] = [
        view.getUint16(at, little),
        view.getUint16(at + 2, little),
        view.getUint32(at + 4, little),
      ];
      const place = size > 4 ? view.getUint32(at + 8, little) : at + 8;
      if (tag === 0x8769 || tag === 0x8825) directories.push(view.getUint32(at + 8, little));
      if (tag === 0x8825) list.add('GPS position: noted\n', 'metadata');
      const words = kind === 2 || tag === 0x9286;
      if (words && size < mostText && inside(place, size))
        list.add(`${utf8.decode(tiff.subarray(place, place + size)).replace(/\0+|^ASCII/g, '')}\n`, 'metadata');
    }
  }
}

function addJpeg(list: PartList, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) return; // the picture begins
    const length = view.getUint16(at + 2);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && latin.decode(data.subarray(0, 4)) === 'Exif') addExif(list, data.subarray(6));
    else if (marker === 0xe1 || marker === 0xfe || marker === 0xed) list.add(`${utf8.decode(data)}\n`, 'metadata');
    at += 2 + length;
  }
}

export function imageParts(bytes: Uint8Array): readonly Part[] {
  const list = new PartList();
  if (bytes[0] === 0x89) addPng(list, bytes);
  else addJpeg(list, bytes);
  return list.parts();
}

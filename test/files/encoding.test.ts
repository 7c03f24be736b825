import { describe, expect, it } from 'vitest';
import { decode, PieceDecoder } from '../../src/files/encoding.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, big = false): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((char) =>
      big ? [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255] : [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8],
    ),
  );
const text = 'Contraseña: geheim für jürgen.köhler@nordwind.de\r\n';

describe('the encoding of a text', () => {
  it('is told from its bytes', () => {
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decode(latin1(text))).toEqual({ text, encoding: 'windows-1252' });
    expect(decode(utf16(text))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(utf16(text, true))).toEqual({ text, encoding: 'utf-16be' });
    expect(decode(Uint8Array.of(0xff, 0xfe, 72, 0))).toEqual({ text: 'H', encoding: 'utf-16le' });
  });

  it('is none where bytes are no text', () => {
    expect(decode(Uint8Array.of(1, 0, 2, 9, 7, 0, 0, 3))).toBeUndefined();
    expect(decode(Uint8Array.from({ length: 4096 }, (_none, at) => (at % 2 ? 0 : 1 + (at % 29))))).toBeUndefined();
  });

  it.each([1, 2, 3, 5, 64])('is kept through pieces of %d bytes', (size) => {
    const long = `${text}😀 ${text}`;
    const read = (bytes: Uint8Array): string => {
      const decoder = new PieceDecoder();
      let all = '';
      for (let at = 0; at < bytes.length; at += size) all += decoder.next(bytes.subarray(at, at + size)) ?? '';
      return all + decoder.last();
    };
    expect(read(new TextEncoder().encode(long))).toBe(long);
    expect(read(latin1(text))).toBe(text);
    expect(read(Uint8Array.of(65, 0xc3))).toBe('AÃ');
  });
});

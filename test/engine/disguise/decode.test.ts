import { gzipSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { scanner } from '../../../src/engine/scan.ts';
import { base64Text } from '../../../src/engine/disguise/blob-text.ts';
import { blobsIn, decodeBlobs } from '../../../src/engine/disguise/decode.ts';
import { inflate } from '../../../src/engine/disguise/inflate.ts';
import { prefilter } from '../../../src/engine/wake/prefilter.ts';
import { plainView, type Rewrite } from '../../../src/engine/disguise/view.ts';

const sight = prefilter([]);
const blobs = (text: string): readonly Rewrite[] => blobsIn(text, sight(text)).flat();
const value = 'password: Otter!Lamp-77 and no more';
const bytes = Buffer.from(value);

describe('blobs are read', () => {
  it.each([
    ['base64', bytes.toString('base64')],
    ['base64 without padding', bytes.toString('base64').replace(/=+$/, '')],
    ['base64 in groups', bytes.toString('base64').replace(/.{4}(?!$)/g, '$& ')],
    ['base64 with \\n', Buffer.from(`${value} ${value} ${value}`).toString('base64').replace(/.{64}/g, '$&\\n')],
    ['base64url', bytes.toString('base64url')],
    ['hex', bytes.toString('hex')],
    ['HEX', bytes.toString('hex').toUpperCase()],
    ['0x', `0x${bytes.toString('hex')}`],
    ['hex pairs', bytes.toString('hex').replace(/../g, '$& ').trim()],
    ['hex behind x', [...bytes].map((byte) => `x${byte.toString(16)}`).join(' ')],
    ['hex before h', [...bytes].map((byte) => `${byte.toString(16).padStart(2, '0')}h`).join(' ')],
    ['code points', [...bytes].map((byte) => `U+00${byte.toString(16).toUpperCase()}`).join(' ')],
    ['bits behind 0b', [...bytes].map((byte) => `0b${byte.toString(2).padStart(8, '0')}`).join(' ')],
    ['character codes', [...bytes].join(', ')],
    ['UTF-16', Buffer.from(value, 'utf16le').toString('base64')],
    ['gzip', gzipSync(bytes).toString('base64')],
    ['zlib', deflateSync(bytes).toString('base64')],
    ['gzip in hex', gzipSync(bytes).toString('hex')],
    ['wrapped', Buffer.from(`${value} ${value} ${value}`).toString('base64').replace(/.{64}/g, '$&\n')],
    ['wrapped at 20', bytes.toString('base64').replace(/.{20}/g, '$&\n')],
  ])('%s', (_name, blob) => {
    const text = `x = "${blob}"; end`;
    const [{ start, end, text: reads } = { start: 0, end: 0, text: '' }] = blobs(text);
    expect(reads.startsWith(value)).toBe(true);
    expect(text.slice(start, end)).toBe(blob);
  });

  it('leads a part of the text to the whole blob, and reads the name before it', () => {
    const blob = bytes.toString('base64');
    const text = `key: ${blob} end`;
    const [alone, view] = decodeBlobs(plainView(text), sight(text));
    expect(alone?.text).toBe(value);
    expect(view?.text).toBe(`key: ${value} end`);
    const at = view?.text.indexOf('Otter') ?? 0;
    expect(view?.origin(at, at + 5)).toEqual({ start: 5, end: 5 + blob.length });
    expect([view?.altered(0, 5), view?.altered(at, at + 5)]).toEqual([false, true]);
  });

  it('reads a list of blobs one by one where they are no wrapped one', () => {
    const list = ['password: Otter!5', 'password: Lamp!77'].map((text) =>
      Buffer.from(text).toString('base64').replace(/=+$/, ''),
    );
    expect(blobs(list.join('\n')).map(({ text }) => text)).toContain('password: Otter!5');
  });

  it('reads text of any script', () => {
    expect(base64Text(Buffer.from('пароль: Выдра 日本 😀').toString('base64'))).toBe('пароль: Выдра 日本 😀');
  });
});

describe('the call that decodes a blob', () => {
  const scan = scanner(allDetectors);
  const secret = 'Otter!Lamp-77';
  it.each([
    ['JavaScript', `const password = «atob("${btoa(secret)}")»;`],
    ['Python', `password = «base64.b64decode('${btoa(secret)}').decode('utf-8')»`],
    ['SQL', `SET PASSWORD = «UNHEX('${Buffer.from(secret).toString('hex')}')»`],
    ['Node', `const password = «Buffer.from('${btoa(secret)}', 'base64').toString()»`],
  ])('is one with it in %s', (_language, text) => {
    const plain = text.replace(/[«»]/g, '');
    const [found] = scan(plain);
    expect(found && plain.slice(found.span.start, found.span.end)).toBe(/«(.*)»/.exec(text)?.[1]);
  });

  it('names nothing by itself', () => {
    expect(scan(`const greeting = atob("${btoa('Good morning, otters')}");`)).toEqual([]);
  });
});

describe('what is no text is left', () => {
  it.each([
    ['a hash', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['random bytes', Buffer.from(Array.from({ length: 60 }, (_none, at) => (at * 97 + 13) % 256)).toString('base64')],
    ['a path', 'src/components/navigation/index'],
    ['a long word', 'Donaudampfschifffahrtsgesellschaft'],
    ['broken gzip', `${gzipSync(bytes).toString('base64').slice(0, 20)}AAAAAAAAAAAAAAAA`],
  ])('%s', (_name, text) => {
    expect(blobs(text).filter((blob) => blob.text.length > 5)).toEqual([]);
  });
});

describe('inflate', () => {
  it.each([0, 1, 6, 9])('opens what zlib packs at level %i', (level) => {
    const text = Buffer.from(
      `${value}\n`.repeat(200) +
        Array.from({ length: 3000 }, (_none, at) => String.fromCharCode(33 + ((at * at) % 90))).join(''),
    );
    expect(Buffer.from(inflate(gzipSync(text, { level }), 100_000) ?? [])).toEqual(text);
    expect(Buffer.from(inflate(deflateSync(text, { level }), 100_000) ?? [])).toEqual(text);
  });

  it('stops at its bound', () => {
    expect(inflate(gzipSync(Buffer.alloc(5_000_000)), 1000)?.length).toBe(1000);
  });
});

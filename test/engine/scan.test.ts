import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { sample } from '../../src/engine/sample.ts';
import { scanner } from '../../src/engine/scan.ts';
import { settle } from '../../src/engine/settle.ts';
import type { Finding } from '../../src/engine/types.ts';
import { prose, seeded } from './random.ts';
import { cpuTime } from './cpu-time.ts';

const scan = scanner(allDetectors);
const key = sample('AKIA{base32:16}', 4);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const each = (text: string, write: (char: string) => string): string => [...text].map(write).join('');
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));

const disguises: Readonly<Record<string, (value: string) => string>> = {
  none: (value) => value,
  'zero-width': (value) => [...value].join('\u200c'),
  'full-width': (value) => each(value, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  percent: (value) => each(value, (char) => `%${char.charCodeAt(0).toString(16)}`),
  entities: (value) => each(value, (char) => `&#${char.charCodeAt(0)};`),
  spaced: (value) => [...value].join(' '),
  broken: (value) => `${value.slice(0, 10)}\n${value.slice(10)}`,
  base64,
  'base64 twice': (value) => base64(base64(value)),
  hex: (value) => Buffer.from(value).toString('hex'),
  'gzip and base64': (value) => gzipSync(value).toString('base64'),
  'percent in base64': (value) => base64(each(value, (char) => `%${char.charCodeAt(0).toString(16)}`)),
  'full-width and spaced': (value) =>
    [...each(value, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))].join(' '),
};

describe.each(Object.entries(disguises))('a key behind: %s', (_name, disguise) => {
  it('is found in any noise, at exactly its place', () => {
    const next = seeded(21);
    const worn = disguise(key);
    for (let round = 0; round < 25; round++) {
      const before = `${prose(next, next(40))} `;
      const after = ` ${prose(next, next(40))}`;
      expect(found(before + worn + after), before).toEqual([worn]);
    }
  });
});

describe('the scanner', () => {
  it('finds many values in one text, in order, none overlapping', () => {
    const text = `a ${key} b 4539 1488 0343 6467 c ${sample('AKIA{base32:16}', 9)} d bo@otterlamp.de`;
    const findings = scan(text);
    expect(found(text).map((value) => value.slice(0, 4))).toEqual(['AKIA', '4539', 'AKIA', 'bo@o']);
    expect(findings.every(({ span }, at) => span.start >= (findings[at - 1]?.span.end ?? 0))).toBe(true);
  });

  it('finds a value that is longer than any window', () => {
    const body = sample('{base64:64}\n'.repeat(60));
    const pem = `-----BEGIN RSA PRIVATE KEY-----\n${body}-----END RSA PRIVATE KEY-----`;
    expect(found(`x\n${pem}\ny`)).toEqual([pem]);
  });

  it.each([
    ['nothing', ''],
    ['hashes', sample('{hex:40} {hex:64} sha512-{base64:86}==')],
    ['a data address', sample('<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA{base64:400}">')],
    ['a public key', sample('ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ{base64:340}= bo@otter')],
    ['style sheets', '.otter-5xK2{margin:0 9px;color:#0892b1;transform:translate3d(359px,0,0)}'],
    ['lone surrogates', '\ud800 \udfff \ud83d'],
    ['prose', prose(seeded(1), 400)],
  ])('finds nothing in %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('opens no bomb', () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000, 'password: x '))).toString('base64');
    expect(cpuTime(() => scan(bomb.repeat(20)))).toBeLessThan(5_000);
  });
});

describe('settling', () => {
  const finding = (start: number, end: number, confidence: number): Finding => ({
    detector: 'd',
    entity: 'E',
    category: 'pii',
    severity: 'high',
    span: { start, end },
    confidence,
  });
  const spans = (...findings: readonly Finding[]) => settle(findings).map(({ span }) => [span.start, span.end]);

  it('keeps the surest of those that overlap, then what is left free', () => {
    expect(spans(finding(0, 10, 0.5), finding(8, 20, 1), finding(18, 30, 0.5))).toEqual([[8, 20]]);
    expect(spans(finding(0, 10, 1), finding(8, 20, 0.5), finding(18, 30, 1))).toEqual([
      [0, 10],
      [18, 30],
    ]);
  });

  it('of two as sure, keeps the longer', () => {
    expect(spans(finding(2, 6, 1), finding(0, 10, 1))).toEqual([[0, 10]]);
  });
});

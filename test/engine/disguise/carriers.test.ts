import { describe, expect, it } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { quotedReading } from '../../../src/engine/disguise/quoted-printable.ts';
import { scanner } from '../../../src/engine/scan.ts';
import { dumpReading } from '../../../src/engine/disguise/dump.ts';
import { utf7Reading } from '../../../src/engine/disguise/utf7.ts';
import { plainView } from '../../../src/engine/disguise/view.ts';
import type { Woken } from '../../../src/engine/disguise/woken.ts';

function read({ rewrites }: Woken, text: string): string {
  let [reads, from] = ['', 0];
  for (const { start, end, text: said } of rewrites(plainView(text), 0, text.length)) {
    reads += text.slice(from, start) + said;
    from = end;
  }
  return reads + text.slice(from);
}

const scan = scanner(allDetectors);
const value = 'password: Otter!Lamp-77 end';
const rows = value.match(/.{1,16}/g) ?? [];
const hex = (row: string, every: number): string =>
  Buffer.from(row)
    .toString('hex')
    .replace(new RegExp(`.{${every}}(?!$)`, 'g'), '$& ');
const offset = (at: number): string => (at * 16).toString(16).padStart(8, '0');

describe('dumps and mail', () => {
  it.each([
    ['xxd', rows.map((row, at) => `${offset(at)}: ${hex(row, 4).padEnd(39)}  ${row}`).join('\n')],
    ['hexdump -C', rows.map((row, at) => `${offset(at)}  ${hex(row, 2).padEnd(48)}  |${row}|`).join('\n')],
  ])('%s', (_name, dump) => {
    expect(read(dumpReading, `it is\n${dump}\nbye`)).toBe(`it is\n${value}\nbye`);
  });

  it('quoted-printable of single characters', () => {
    expect(read(quotedReading, 'm=2Elamp=40otter=\n=2Ede')).toBe('m.lamp@otter.de');
  });

  it('raw deflate', () => {
    const blob = deflateRawSync(value).toString('base64');
    const read = scan(`inflate state=${blob} for me`).map(({ detector }) => detector);
    expect(read.length).toBeGreaterThan(0);
  });

  it('UTF-7', () => {
    expect(read(utf7Reading, 'm+AC4-lamp+AEA-otter.de')).toBe('m.lamp@otter.de');
  });

  it.each(['a+b-c', 'x = y +abs- z', '1+1-2'])('leaves %s', (text) => {
    expect(utf7Reading.markers.begin?.(text, text.indexOf('+'))).toBe(-1);
  });
});

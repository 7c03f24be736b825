import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read.ts';
import { docx, zip } from './fixtures.ts';
import { told } from './told.ts';

describe('archives', () => {
  it('are read inside, and inside of those', async () => {
    const inner = zip({ 'b.txt': 'second', 'c.docx': docx() });
    const parts = await told(zip({ 'a.txt': 'first', 'more.zip': inner }));
    expect(parts.slice(0, 2)).toEqual(['a.txt|first', 'more.zip b.txt|second']);
    expect(parts).toContain('more.zip c.docx footer1|Confidential');
  });

  it('cost nothing where they are bombs', async () => {
    const zeros = new Uint8Array(20 << 20);
    const bomb = zip({ 'a.txt': zeros });
    const many = zip(Object.fromEntries(Array.from({ length: 2_100 }, (_none, index) => [`${index}.txt`, 'x'])));
    let nested = zip({ 'x.txt': 'deep' });
    for (let level = 0; level < 6; level++) nested = zip({ 'x.zip': nested });
    const start = process.cpuUsage();
    expect(await told(bomb)).toEqual(['unreadable: it unpacks to too much for its size']);
    expect(await told(zip({ 'in.zip': bomb }))).toEqual(['unreadable: it unpacks to too much for its size']);
    expect(await told(many)).toEqual(['unreadable: it holds more than 2000 files']);
    expect(await told(nested)).toEqual(['unreadable: it holds archives in archives']);
    expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
  });

  it('may unpack to so much and no more, all archives in it together', async () => {
    const half = zip({ 'a.txt': new Uint8Array(900_000) });
    const file = zip(Object.fromEntries(Array.from({ length: 100 }, (_none, index) => [`${index}.zip`, half])));
    expect(file.length).toBeLessThan(200_000);
    const start = process.cpuUsage().user;
    expect(await told(file)).toEqual(['unreadable: it unpacks to too much']);
    expect(process.cpuUsage().user - start).toBeLessThan(4e6);
  });

  it('that claim a smaller size than they have give no more than they claim', async () => {
    const bytes = zip({ 'a.txt': 'x'.repeat(100_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 28 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    const read = await readFile(bytes, 'a.zip');
    const size = read.kind === 'text' ? read.parts.reduce((sum, { text }) => sum + text.length, 0) : 0;
    expect(size).toBeLessThan(100);
  });
});

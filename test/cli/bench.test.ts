import { describe, expect, it } from 'vitest';
import { commandLine } from './parapet.ts';

const { run } = commandLine();

describe('parapet bench', () => {
  it('times pieces of a text, and ten megabytes of it', async () => {
    const { code, out } = await run(['bench', '--json'], 'The plan for spring has three parts.\n');
    expect(code).toBe(0);
    const { 200: short, '10kb': long, '10mb': paste } = JSON.parse(out);
    expect(short.median).toBeGreaterThan(0);
    expect(long.median).toBeGreaterThan(short.median);
    expect(paste.mbPerSecond * paste.seconds).toBeCloseTo(10, 0);
  });

  it.each([
    [[], ' \n', 'no text'],
    [['a.txt', 'b.txt'], '', 'one text'],
  ])('refuses %j of %j', async (args, text, why) => {
    expect(await run(['bench', ...args], text)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
  });
});

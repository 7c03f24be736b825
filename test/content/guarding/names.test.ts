import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createNames } from '../../../src/content/guarding/names.ts';
import type { NameAnswer } from '../../../src/engine/types.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import type { PolicyInput } from '../../../src/policy/schema.ts';

const ask = vi.fn<(text: string) => Promise<NameAnswer | undefined>>();
const letter = 'Please write to Anna Berg, Lindenweg 4, 20095 Hamburg.';
const address = { start: 27, end: 53, label: 'ADDRESS', score: 0.98 } as const;
const names = (policy: PolicyInput = {}) => createNames('chat.example', () => resolve(policy), ask);

beforeEach(() => {
  vi.useRealTimers();
  ask.mockReset();
  ask.mockResolvedValue({ kind: 'found', findings: [address] });
});

describe('names at sending', () => {
  it('are waited for once, and known from then on', async () => {
    const reader = names();
    expect(reader.awaits(letter)).toBe(true);
    expect(await reader.read(letter)).toBe(true);
    expect(reader.awaits(letter)).toBe(false);
    expect(reader.in(letter)).toMatchObject([{ entity: 'ADDRESS', span: { start: 27, end: 53 } }]);
    expect(reader.in(`${letter} `)).toEqual([]);
    expect(reader.again(`{"draft":"${letter}"}`)).toMatchObject([{ entity: 'ADDRESS', span: { start: 37, end: 63 } }]);
  });

  it('are known again wherever they stand, but not inside of other words', async () => {
    const text = 'Please ask Lee about it.';
    ask.mockResolvedValue({ kind: 'found', findings: [{ start: 11, end: 14, label: 'PERSON', score: 0.9 }] });
    const reader = names({ rules: ['PERSON -> redact'] });
    await reader.read(text);
    const again = reader.again('The sleep in Leeds; Lee and Lee');
    expect(again.map(({ span }) => span)).toEqual([
      { start: 20, end: 23 },
      { start: 28, end: 31 },
    ]);
  });

  it('are looked for in parts of a long text, cut between lines', async () => {
    const line = 'The plan for 2026 is to go on as before, and to write to nobody at all.\n';
    const long = line.repeat(400) + letter;
    ask.mockImplementation((part) => {
      const start = part.indexOf('Lindenweg');
      return Promise.resolve({ kind: 'found', findings: start < 0 ? [] : [{ ...address, start, end: start + 26 }] });
    });
    const reader = names();
    expect(await reader.read(long)).toBe(true);
    expect(ask.mock.calls.length).toBe(2);
    expect(ask.mock.calls.map(([part]) => part).join('')).toBe(long);
    expect(reader.in(long).map(({ span }) => long.slice(span.start, span.end))).toEqual(['Lindenweg 4, 20095 Hamburg']);
    expect(await reader.read(line.repeat(4000))).toBe(false);
  });

  it('are read while typing rests, so that a send need not wait', async () => {
    vi.useFakeTimers();
    const reader = names();
    for (const end of [20, 40, letter.length]) reader.prepare(letter.slice(0, end));
    await vi.advanceTimersByTimeAsync(400);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(reader.awaits(letter)).toBe(false);
  });

  it('hold up no text that cannot hold what the policy is about', () => {
    expect(names().awaits('How do I sort a list in Python?')).toBe(false); // no digit, so no address
    expect(names({ rules: ['PERSON -> redact'] }).awaits('Who is Anna Berg?')).toBe(true);
    expect(names({ rules: ['PERSON -> redact'] }).awaits('how do i sort a list?')).toBe(false);
    expect(names({ rules: ['pii -> annotate'] }).awaits(letter)).toBe(false);
    expect(names({ names: false }).awaits(letter)).toBe(false);
    expect(names({ models: false }).awaits(letter)).toBe(false);
  });

  it('let a few harmless letters pass after a text that was read and held nothing', async () => {
    ask.mockResolvedValue({ kind: 'found', findings: [] });
    const reader = names();
    await reader.read('Room 12 is booked');
    expect(reader.awaits('Room 12 is booked, thanks')).toBe(false);
    expect(reader.awaits('Room 12 is booked by Tom at 7 Elm St')).toBe(true);
  });

  it('are not waited for longer than the policy says', async () => {
    vi.useFakeTimers();
    ask.mockReturnValue(new Promise(() => undefined));
    const answer = names({ namesBudget: 250 }).read(letter);
    await vi.advanceTimersByTimeAsync(250);
    expect(await answer).toBe(false);
  });

  it('are not found where the model was not there; waived once, the text may go', async () => {
    ask.mockResolvedValue({ kind: 'not-checked', why: 'The model could not be loaded.' });
    const reader = names();
    expect(await reader.read(letter)).toBe(false);
    expect(reader.awaits(letter)).toBe(true);
    reader.waive(letter);
    expect(reader.awaits(letter)).toBe(false);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../../src/content/guarding/memory.ts';

describe('what a page remembers', () => {
  it('knows a value however it is spaced, and says which may stand in a text', () => {
    const memory = createMemory();
    expect(memory.maySupply('DE89 3704 0044')).toBe(false);
    memory.supply(['DE89 3704 0044 0532 0130 00']);
    expect(memory.isSupplied('de89370400440532013000')).toBe(true);
    expect(memory.isSupplied('DE89')).toBe(false);
    expect(memory.maySupply('to DE89-3704-0044-0532-0130-00.')).toBe(true);
    expect(memory.maySupply('to DE89 3704')).toBe(false);
  });

  it('says that any may stand in a text where there are too many to look for', () => {
    const memory = createMemory();
    memory.supply(Array.from({ length: 301 }, (_none, at) => `value-${at}`));
    expect(memory.maySupply('nothing of it')).toBe(true);
  });

  it('forgets the oldest values first', () => {
    const memory = createMemory();
    memory.supply(Array.from({ length: 5_001 }, (_none, at) => `value ${at}`));
    expect([0, 1, 5_000].map((at) => memory.isSupplied(`value ${at}`))).toEqual([false, true, true]);
  });

  it('finds long values as they were written, also where they run into the next word; short ones never', () => {
    const memory = createMemory();
    memory.supply(['a-long-value-here', 'short']);
    expect(memory.suppliedIn('xa-long-value-herewe go, short')).toEqual(['a-long-value-here']);
    expect(memory.suppliedIn('A-LONG-VALUE-HERE')).toEqual([]);
    memory.supply(Array.from({ length: 200 }, (_none, at) => `another-long-value-${at}`));
    expect(memory.suppliedIn('a-long-value-here')).toEqual([]);
  });

  it('tells at once what was approved, and keeps it in the form it is compared in', () => {
    const changed = vi.fn();
    const memory = createMemory(changed);
    memory.approve(['Ab Cd-1']);
    expect(changed).toHaveBeenCalledWith(true);
    expect(memory.approved()).toEqual(['abcd1']);
    expect([memory.isApproved('AB-CD 1'), memory.isApproved('ab')]).toEqual([true, false]);
  });

  it('keeps what was sent and uploaded as evidence: once, no blank, the oldest goes first', () => {
    const memory = createMemory();
    expect(memory.conversation()).toEqual({ supplied: [] });
    for (const text of ['first', ' ', 'first', 'second']) memory.sent(text);
    memory.uploaded('of a file');
    expect(memory.conversation()).toEqual({ supplied: ['of a file', 'first', 'second'], question: 'second' });
    memory.sent('x'.repeat(600_000));
    expect(memory.conversation().supplied.map(({ length }) => length)).toEqual([9, 500_000]);
  });

  it('tells whoever watches, until they stop', () => {
    const memory = createMemory();
    const [told, stop] = [vi.fn(), new AbortController()];
    memory.watch(told, stop.signal);
    memory.sent('one');
    memory.sent('one');
    expect(told).toHaveBeenCalledTimes(1);
    stop.abort();
    memory.sent('two');
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('text that is still being written', () => {
  /** What was learned, and the moments in which the page has nothing to do. */
  function writing() {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    const learned: string[] = [];
    const { owe, settle } = createMemory();
    const write = (text: string): void => owe(text, () => learned.push(text));
    return { learned, write, settle, rest: () => idle.splice(0).forEach((run) => run()) };
  }

  it('is learned in an idle moment, the last of it alone, and once', () => {
    const { learned, write, settle, rest } = writing();
    for (const text of ['a', 'ab', 'abc']) write(text);
    expect(learned).toEqual([]);
    rest();
    settle();
    expect(learned).toEqual(['abc']);
    write('abcd');
    rest();
    expect(learned).toEqual(['abc', 'abcd']);
  });

  it('is learned at once where a request asks', () => {
    const { learned, write, settle, rest } = writing();
    write('abc');
    settle();
    expect(learned).toEqual(['abc']);
    rest();
    expect(learned).toEqual(['abc']);
  });

  it('is learned before it is gone: what was deleted or written over was theirs as well', () => {
    const { learned, write, rest } = writing();
    for (const text of ['abc', '', 'x', 'xy', 'zy']) write(text);
    rest();
    expect(learned).toEqual(['abc', 'xy', 'zy']);
  });
});

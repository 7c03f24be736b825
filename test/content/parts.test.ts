import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLoader } from '../../src/content/parts.ts';
import { askBackground, isAlive } from '../../src/platform/messages.ts';

vi.mock('../../src/platform/messages.ts', () => ({ askBackground: vi.fn(), isAlive: vi.fn(() => true) }));
const ask = vi.mocked(askBackground);

beforeEach(() => {
  vi.useRealTimers();
  ask.mockReset();
  vi.mocked(isAlive).mockReturnValue(true);
});

describe('the loader of parts', () => {
  it('asks for a part once, however many want it, and hands it to all', async () => {
    const loader = createLoader();
    ask.mockImplementation(() => Promise.resolve(loader.arrived('replies', true)) as never);
    expect(await Promise.all([loader.load('replies'), loader.load('replies')])).toEqual([true, true]);
    expect(await loader.load('replies')).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('answers undefined where a frame takes no script, and tries again the next time', async () => {
    const loader = createLoader();
    ask.mockRejectedValueOnce(new Error('no such frame'));
    expect(await loader.load('replies')).toBeUndefined();
    ask.mockImplementation(() => Promise.resolve(loader.arrived('replies', true)) as never);
    expect(await loader.load('replies')).toBe(true);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    ask.mockReturnValue(new Promise(() => undefined) as never);
    const answer = createLoader().load('cards');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answer).toBeUndefined();
  });

  it('asks nobody where the extension has gone', async () => {
    vi.mocked(isAlive).mockReturnValue(false);
    expect(await createLoader().load('cards')).toBeUndefined();
    expect(ask).not.toHaveBeenCalled();
  });
});

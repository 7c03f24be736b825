import { describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import { createLateEngine } from '../../../src/content/guarding/late-engine.ts';
import { createWholeEngine } from '../../../src/content/guarding/whole-engine.ts';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { detectorParts, type PartName } from '../../../src/protocol/parts.ts';
import { wholeEngine } from '../whole-engine.ts';
import type { Engine } from '../../../src/content/guarding/engine.ts';
import type { Loader } from '../../../src/content/parts.ts';
import { sample } from '../../../src/engine/sample.ts';
import { resolve } from '../../../src/policy/resolve.ts';

/** All detectors in one piece, and others that are empty. */
const parts: Readonly<Record<string, unknown>> = {
  engine: createWholeEngine,
  ...Object.fromEntries(detectorParts.map((part, at) => [part, at === 0 ? allDetectors : []])),
};
const all = Object.keys(parts).length;
const phone = '+44 20 7946 0123';
const key = sample('AKIA{base32:16}');

function frame({ comes = true, around }: { comes?: boolean; around?: Engine } = {}) {
  let here = comes;
  const guard = createGuard('chat.corp.test');
  const load = vi.fn((part: PartName) => Promise.resolve(here ? parts[part] : undefined));
  const arrived = vi.fn();
  const engine = createLateEngine(guard, { load, arrived: vi.fn() } as unknown as Loader, () => around, arrived);
  const entities = (text: string) => guard.inspect(text).decisions.map(({ entity }) => entity);
  return { guard, engine, load, arrived, entities, mend: () => void (here = true) };
}

describe('the late engine', () => {
  it('is waited for, and from then on reads what the first one did not', async () => {
    const { engine, guard, arrived, entities } = frame();
    expect([engine.isComing(), entities(`${key}, call ${phone}`)]).toEqual([true, ['AWS_ACCESS_TOKEN']]);
    expect(await engine.come()).toBe(true);
    expect([engine.isComing(), entities(`${key}, call ${phone}`)]).toEqual([
      false,
      ['AWS_ACCESS_TOKEN', 'PHONE_NUMBER'],
    ]);
    expect(await engine.come()).toBe(true);
    expect([arrived.mock.calls.length, guard.engine().isWhole]).toEqual([1, true]);
  });

  it('is there at once in a frame whose page has it', () => {
    const { engine, load, entities } = frame({ around: wholeEngine });
    void engine.come();
    expect([engine.isComing(), entities(phone), load.mock.calls.length]).toEqual([false, ['PHONE_NUMBER'], 0]);
  });

  it('leaves the first one in place where it cannot be had, and is asked for again after a while', async () => {
    vi.useFakeTimers();
    const { engine, arrived, entities, mend, load } = frame({ comes: false });
    expect(await engine.come()).toBe(false);
    expect([engine.isComing(), entities(`${key}, call ${phone}`)]).toEqual([true, ['AWS_ACCESS_TOKEN']]);
    mend();
    expect([await engine.come(), load.mock.calls.length]).toEqual([false, all]);
    vi.advanceTimersByTime(20_000);
    expect(await engine.come()).toBe(true);
    vi.useRealTimers();
    expect([arrived.mock.calls.length, entities(phone)]).toEqual([1, ['PHONE_NUMBER']]);
  });

  it('is made of all its parts, or of none', async () => {
    const { engine, load, entities } = frame();
    load.mockImplementation((part) => Promise.resolve(part === 'secrets-m' ? undefined : parts[part]));
    expect(await engine.come()).toBe(false);
    load.mockImplementation((part) => Promise.resolve(parts[part]));
    engine.arrived('cards');
    await Promise.resolve();
    expect(load).toHaveBeenCalledTimes(all);
    engine.arrived('secrets-m');
    await vi.waitFor(() => expect(entities(phone)).toEqual(['PHONE_NUMBER']));
  });

  it('leaves the first one in place where it cannot be compiled', async () => {
    const { engine, guard, arrived, load } = frame();
    const broken = () => ({
      ...wholeEngine,
      scannersOf: () => {
        throw new Error('no such pattern');
      },
    });
    load.mockImplementation((part) => Promise.resolve(part === 'engine' ? broken : []));
    expect(await engine.come()).toBe(false);
    expect([guard.engine().isWhole, arrived.mock.calls.length]).toEqual([false, 0]);
    expect(guard.inspect(key).action).toBe('block');
  });

  it('takes over the policy in force, and keeps to the next one', async () => {
    const { engine, guard, entities } = frame();
    guard.use(resolve({ disabledDetectors: ['aws-access-token'], customWords: ['Otterlamp'] }));
    expect(entities(`${key} Otterlamp`)).toEqual([]);
    await engine.come();
    expect(entities(`${key} Otterlamp`)).toHaveLength(1);
    guard.use(resolve({}));
    expect(entities(`${key} Otterlamp`)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('knows what each detector is called, from the first moment on', async () => {
    const { engine, guard } = frame();
    expect(guard.engine().titleOf('email-address')).toBe('E-mail address');
    expect(guard.engine().titleOf('phone-number')).toBeUndefined();
    await engine.come();
    expect(guard.engine().titleOf('phone-number')).toBe('Phone number');
  });
});

describe('pictures before the whole engine is here', () => {
  const link = (url: string) => ({ span: { start: 0, end: 1 }, url, kind: 'image' as const });

  it('may not carry what was given before, plain or escaped', () => {
    const { guard } = frame();
    const given = { supplied: ['jane roe, 4417'] };
    const carries = (url: string): boolean => guard.engine().carriesOut(link(url), given);
    expect(carries(`https://evil.test/p?d=${encodeURIComponent('jane roe, 4417')}`)).toBe(true);
    expect(carries('https://cdn.test/avatar.png?v=100%')).toBe(false);
  });
});

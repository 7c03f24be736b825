import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import { wholeEngine } from '../whole-engine.ts';
import { privateData } from '../../../src/content/replies/private.ts';
import type { Core } from '../../../src/content/shared.ts';
import type { SettledSegment } from '../../../src/page-io/reading/settle.ts';
import { genericSite } from '../../../src/sites/generic.ts';

const mail = 'anna.kowalska@meridian-foods.pl';
const text = `You can reach her at ${mail}.`;
const reply = (): Element => ({}) as Element;
const turns = (...texts: readonly string[]): void =>
  void vi.stubGlobal('document', { querySelectorAll: () => texts.map((textContent) => ({ textContent })) });
afterEach(() => vi.unstubAllGlobals());

function look(asked = true, userTurn: string | null = '.turn') {
  const guard = createGuard('chat.corp.test', { engine: wholeEngine });
  if (asked) guard.memory.sent('who is it?');
  const of = privateData({ guard, site: { ...genericSite, userTurn: userTurn ?? undefined } } as unknown as Core);
  const inspect = (element: Element) => of({ reply: element } as SettledSegment).inspect;
  return { guard, inspect };
}

describe('private data in replies', () => {
  it('is looked for where the page saw the question asked', () => {
    turns();
    const found = look().inspect(reply())?.(text);
    expect(found?.map(({ entity, span }) => [entity, text.slice(span.start, span.end)])).toEqual([
      ['EMAIL_ADDRESS', mail],
    ]);
  });

  it('is not looked for in replies that were there before, even once something is asked', () => {
    turns();
    const { guard, inspect } = look(false);
    const [old, fresh] = [reply(), reply()];
    expect(inspect(old)).toBeUndefined();
    guard.memory.sent('and now?');
    expect([inspect(old), inspect(fresh)]).toEqual([undefined, expect.any(Function)]);
  });

  it('is none where a turn of the person says it, however it is spaced', () => {
    turns('my colleague', `is ${mail.replace('@', ' @ ')}`);
    expect(look().inspect(reply())?.(text)).toEqual([]);
    expect(look(true, null).inspect(reply())?.(text)).toHaveLength(1);
  });
});

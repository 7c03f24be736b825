import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { followKeystrokes, type Keystrokes } from '../../../src/content/outgoing/keystrokes.ts';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import type { Core } from '../../../src/content/shared.ts';
import { wholeEngine } from '../whole-engine.ts';
import { outgoingOf } from '../../../src/page-io/port.ts';
import { resolve, type Policy } from '../../../src/policy/resolve.ts';

const page = new EventTarget();
vi.stubGlobal('window', page);
afterAll(() => void vi.unstubAllGlobals());

const half = 'AKIAQ3';
const draft = (text: string) => outgoingOf('fetch', 'https://chat.test/draft', JSON.stringify({ text }));
const keyOf = (sign: string) => outgoingOf('websocket', 'wss://chat.test/live', JSON.stringify({ sign }));
const press = (key: string) => page.dispatchEvent(Object.assign(new Event('keydown'), { key }));

const reports: string[] = [];
let said = 0;
function keystrokes(policy: Policy = resolve()): Keystrokes {
  const guard = createGuard('chat.test', { policy, engine: wholeEngine });
  const report: Core['report'] = (_way, _action, [first]) => void reports.push(first?.detector ?? '');
  const cards = () => ({ say: () => void said++ }) as unknown as ReturnType<Core['cards']>;
  return followKeystrokes({ guard, report, cards, lifetime: new AbortController().signal });
}
/** Writes sign by sign, behind `before`; after each, what `sends` makes of it is asked about. */
function write(
  one: Keystrokes,
  text: string,
  before = '',
  sends?: (sign: string, all: string) => ReturnType<typeof draft>,
) {
  return [...text].map((sign, at) => {
    const all = before + text.slice(0, at + 1);
    one.wrote(all);
    return sends && one.holds(sends(sign, all));
  });
}
beforeEach(() => {
  reports.length = 0;
  said = 0;
});

describe('what is being written', () => {
  it('is held while it begins as a secret does, wherever the caret is, and not once somebody has sent it', () => {
    const one = keystrokes();
    write(one, half, 'Use ');
    expect(one.holds(draft(`Use ${half}`))).toBe(true);
    expect(one.holds(draft('something else'))).toBe(false);
    press('Enter');
    expect(one.holds(draft(`Use ${half}`))).toBe(false);
    one.wrote(`Use ${half}X for it`);
    expect(one.holds(draft(`Use ${half}X for it`))).toBe(false);
    one.wrote(`Use ${half}XY for it`);
    expect(one.holds(draft(`Use ${half}XY for it`))).toBe(true);
  });

  it('stays held where a change is told of twice', () => {
    const one = keystrokes();
    write(one, half, 'Use ');
    one.wrote(`Use ${half}`);
    expect(one.holds(draft(`Use ${half}`))).toBe(true);
  });

  it('is not where it was pasted, is an ordinary word, or policy only watches', () => {
    const pasted = keystrokes();
    pasted.wrote(`a text that is much longer than any key puts in at once, with ${half}`);
    expect(pasted.holds(draft(half))).toBe(false);
    const word = keystrokes();
    write(word, 'AKIA is a prefix, LAMPOTTER is none');
    expect(word.holds(draft('LAMPOTTER is none'))).toBe(false);
    const watching = keystrokes(resolve({ mode: 'monitor' }));
    write(watching, half);
    expect(watching.holds(draft(half))).toBe(false);
  });
});

describe('a page that sends every key', () => {
  it('is known after some, told of once, and gets no more of a secret', () => {
    const one = keystrokes();
    expect(write(one, 'a lamp ', '', keyOf)).not.toContain(true);
    expect(one.sendsKeys()).toBe(true);
    const held = write(one, `${half}XYZ`, 'a lamp ', keyOf);
    // a prefix and two signs are enough
    expect(held).toEqual([...`${half}XYZ`].map((_, at) => at > 4));
    expect([reports, said]).toEqual([['sends-every-key'], 1]);
  });

  it('is none where it sends the whole text, or a key now and then', () => {
    const one = keystrokes();
    write(one, 'a lamp for otters', '', (_sign, all) => draft(all));
    [...'a lamp for otters'].forEach((sign, at, all) => {
      one.wrote(`x${all.slice(0, at + 1).join('')}`);
      if (at % 5 === 0) one.holds(keyOf(sign));
    });
    expect(one.sendsKeys()).toBe(false);
  });
});

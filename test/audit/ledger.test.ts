import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { isEvent, openLedger } from '../../src/audit/ledger.ts';
import { sumUp } from '../../src/audit/today.ts';
import type { LedgerEvent } from '../../src/engine/types.ts';

const day = 86_400_000;
const event = (change: Partial<LedgerEvent> = {}): LedgerEvent => ({
  at: 10 * day,
  site: 'chatgpt',
  direction: 'outbound',
  action: 'block',
  way: 'paste',
  counts: { 'aws-access-token': 1 },
  ...change,
});

describe('ledger', () => {
  it('keeps events, reads them back from a time on, and forgets old ones', async () => {
    const ledger = openLedger('test-ledger');
    await ledger.append(event({ at: 1 * day }));
    await ledger.append(event());
    expect(await ledger.since(5 * day)).toMatchObject([event()]);
    expect(await ledger.prune(5, 10 * day)).toBe(1);
    expect(await ledger.since(0)).toHaveLength(1);
    await ledger.append(event({ site: 'claude' }));
    expect((await ledger.after(2)).map(({ key, site }) => [key, site])).toEqual([[3, 'claude']]);
    expect(await ledger.newest()).toBe(3);
  });

  it.each([
    ['text in an extra field', { ...event(), text: 'my secret' }],
    ['text as a detector', event({ counts: { 'my password is hunter2': 1 } })],
    ['text as a site', event({ site: 'my password is' })],
    ['text as a count', event({ counts: { a: 'x' as unknown as number } })],
    ['a count below nothing', event({ counts: { a: -1 } })],
    ['a count past all measure', event({ counts: { a: 2 ** 40 } })],
    ['an unknown action', event({ action: 'shout' as never })],
    ['what only the background may say', event({ way: 'model' })],
    ['text as a key', { ...event(), key: 'my secret' }],
    ['nothing', null],
  ])('refuses %s', (_name, broken) => {
    expect(isEvent(event())).toBe(true);
    expect(isEvent(broken)).toBe(false);
  });

  it('adds up by action and detector, replies apart', () => {
    const reply = event({ direction: 'inbound', way: 'reply', action: 'annotate', counts: { arithmetic: 2 } });
    const refused = event({ direction: 'inbound', way: 'model', counts: { 'model-refused-reply': 1 } });
    expect(sumUp([event(), event({ action: 'redact' }), reply, refused])).toEqual({
      byAction: { block: 1, redact: 1 },
      byDetector: { 'aws-access-token': 2, arithmetic: 2 },
      marked: 2,
    });
  });
});

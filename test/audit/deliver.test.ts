import { describe, expect, it } from 'vitest';
import { batchOf } from '../../src/audit/batch.ts';
import { deliver, inBatch, mostWaiting, pauseAfter } from '../../src/audit/deliver.ts';
import type { KeptEvent } from '../../src/audit/ledger.ts';
import { toOcsf } from '../../src/audit/ocsf.ts';
import { actions, type LedgerEvent } from '../../src/engine/types.ts';
import type { Collector, EventClass } from '../../src/policy/collector.ts';
import type { DeliveryRecord, ReportAnswer } from '../../src/protocol/report.ts';

const minute = 60_000;
const day = 1_440 * minute;
const event = (key: number, change: Partial<LedgerEvent> = {}): KeptEvent => ({
  at: 1_800_000_000_000 + key,
  site: 'chatgpt',
  direction: 'outbound',
  action: 'block',
  way: 'paste',
  counts: { 'aws-access-token': 2 },
  key,
  ...change,
});
const device = '0b0e7c1e-5d53-4c55-9d6e-2f1f0a7a3b11';
const versions = { extension: '1.2.3', policy: 'ab12cd34ef56', models: { 'reply-guard': 7 } };
const reporter = { device, version: versions.extension };

describe('an event for the collector', () => {
  it('is a Data Security Finding where something was about to leave', () => {
    expect(toOcsf(event(7), 7, reporter)).toMatchObject({
      class_uid: 2006,
      type_uid: 200601,
      action_id: 2,
      disposition_id: 2,
      count: 2,
      metadata: { uid: `${device}-7`, product: { version: '1.2.3' } },
      finding_info: { types: ['aws-access-token'] },
      resources: [{ name: 'chatgpt' }],
    });
  });

  it('is a Detection Finding for a reply, and for the guard itself', () => {
    const reply = event(1, { direction: 'inbound', way: 'reply', action: 'annotate', counts: { arithmetic: 1 } });
    expect(toOcsf(reply, 1, reporter)).toMatchObject({ class_uid: 2004, action_id: 3, disposition_id: 15 });
    expect(toOcsf(event(2, { way: 'seal', counts: { 'seal-red': 1 } }), 2, reporter)).toMatchObject({
      class_uid: 2004,
    });
  });

  it('says that a person chose to send', () => {
    const sent = toOcsf(event(1, { action: 'warn', override: 'sent-with-reason' }), 1, reporter);
    expect(sent).toMatchObject({ action_id: 1, disposition_id: 8, unmapped: { override: 'sent-with-reason' } });
  });

  it.each([
    ['as a site', { site: 'Dear Anna, the key is' }],
    ['as an id', { counts: { 'my password is Hunter2': 1 } }],
    ['as a count', { counts: { iban: 'DE02 1203' as unknown as number } }],
    ['as a way', { way: 'the secret plan' as never }],
    ['as an override', { override: 'as my boss said so' as never }],
    ['in a field of its own', { text: 'the secret plan' } as never],
  ])('cannot carry text %s', (_where, broken) => {
    expect(toOcsf(event(1, broken), 1, reporter)).toBeUndefined();
    expect(JSON.parse(batchOf([event(1, broken), event(2)], [], versions, { device }))).toMatchObject({
      events: [{ metadata: { uid: `${device}-2` } }],
    });
  });

  it('holds nothing but numbers, ids and words of our own', () => {
    const titles = ['Private data on its way to a chatbot', 'Passages of a reply were marked', 'State of the guard'];
    const strings = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)])
          : [];
    const all = actions.flatMap((action, at) => [event(at, { action }), event(at, { action, direction: 'inbound' })]);
    const seal = { site: 'poe', at: 5, version: '1.2.3', paths: [{ id: 'fetch', state: 'open' }] } as const;
    const said = strings(JSON.parse(batchOf(all, [seal], versions, { device })));
    expect(said.length).toBeGreaterThan(200);
    const strange = said.filter((one) => !/^[a-zA-Z0-9._-]+$/.test(one) && !titles.includes(one));
    expect(strange).toEqual([]);
  });
});

describe('delivery', () => {
  const collector: Collector = {
    address: 'https://reports.example/in',
    classes: new Set<EventClass>(['leaks', 'replies']),
    minutes: 10,
  };
  const start: DeliveryRecord = { device, address: collector.address, upTo: 0, failures: 0, nextAt: 0, dropped: 0 };
  const now = 5 * day;

  async function run(
    events: readonly KeptEvent[],
    answers: readonly ReportAnswer[] | ((batch: readonly number[]) => ReportAnswer),
    from: Partial<DeliveryRecord> = {},
  ) {
    const sent: number[][] = [];
    const steps: number[] = [];
    let turn = 0;
    const record = await deliver(
      { ...start, ...from },
      {
        ledger: { after: (key) => Promise.resolve(events.filter((one) => one.key > key)) },
        collector,
        write: (batch) => Promise.resolve(JSON.stringify(batch.map(({ key }) => key))),
        post(body) {
          const batch = JSON.parse(body) as number[];
          sent.push(batch);
          const answer = typeof answers === 'function' ? answers(batch) : answers[turn++];
          return Promise.resolve(answer ?? { kind: 'taken' });
        },
        keep: ({ upTo }) => Promise.resolve(void steps.push(upTo)),
        now: () => now,
        random: () => 0.5,
      },
    );
    return { record, sent, steps };
  }
  const many = (count: number) => Array.from({ length: count }, (_one, at) => event(at + 1));

  it('goes in batches, and moves on only by what was taken', async () => {
    const { record, sent } = await run(many(45), [{ kind: 'taken' }, { kind: 'refused', status: 503 }]);
    expect(sent.map(({ length }) => length)).toEqual([inBatch, inBatch]);
    expect(record).toMatchObject({ upTo: inBatch, failures: 1, lastAt: now, trouble: { status: 503 } });
    const next = await run(many(45), [], record);
    expect(next.sent[0]?.[0]).toBe(inBatch + 1);
    expect(next.record).toMatchObject({ upTo: 45, failures: 0, nextAt: now + 10 * minute });
    expect(next.record.trouble).toBeUndefined();
  });

  it('keeps how far it has come after each batch', async () => {
    expect((await run(many(45), [])).steps).toEqual([20, 40, 45]);
  });

  const refusing =
    (status: number, ...keys: readonly number[]) =>
    (batch: readonly number[]): ReportAnswer =>
      batch.some((key) => keys.includes(key)) ? { kind: 'refused', status } : { kind: 'taken' };

  it('goes on past what is refused for good, and says how many', async () => {
    const { record, sent } = await run(many(25), refusing(400, 3, 20));
    expect(sent.slice(1, -1).flat()).toEqual(many(20).map(({ key }) => key));
    expect(sent.at(-1)).toEqual([21, 22, 23, 24, 25]);
    expect(record).toMatchObject({ upTo: 25, failures: 0, dropped: 2 });
  });

  it('gives nothing up where nothing is taken, or where it may be taken later', async () => {
    const all = many(25).map(({ key }) => key);
    expect((await run(many(25), refusing(413, ...all))).record).toMatchObject({ upTo: 0, failures: 1, dropped: 0 });
    expect((await run(many(1), refusing(400, 1))).record).toMatchObject({ upTo: 0, failures: 1, dropped: 0 });
    expect((await run(many(25), refusing(429, 3))).record).toMatchObject({ upTo: 0, failures: 1, dropped: 0 });
  });

  it('waits longer each time, as long as it is asked to, and never over a day and a half', () => {
    expect([1, 2, 3, 4].map((failures) => pauseAfter(failures, undefined, 0) / minute)).toEqual([1, 2, 4, 8]);
    expect(pauseAfter(40, undefined, 0)).toBe(6 * 60 * minute);
    expect(pauseAfter(1, 1_800, 0)).toBe(30 * minute);
    expect(pauseAfter(1, 999_999, 1)).toBe(1.5 * day);
  });

  it('keeps what cannot be reached for later', async () => {
    const { record } = await run(many(3), [{ kind: 'unreachable' }]);
    expect(record).toMatchObject({ upTo: 0, failures: 1, trouble: { kind: 'unreachable' } });
    expect(record.nextAt).toBeGreaterThan(now);
  });

  it('leaves out classes that nobody asked for, and asks about them no more', async () => {
    const { record, sent } = await run([event(1), event(2, { way: 'seal' }), event(3, { way: 'seal' })], []);
    expect(sent).toEqual([[1]]);
    const next = await run([event(2, { way: 'seal' }), event(3, { way: 'seal' })], [], record);
    expect(next.sent).toEqual([]);
    expect(next.record.upTo).toBe(3);
  });

  it('is silent for a day at most', async () => {
    expect((await run([], [], { lastAt: now - minute })).sent).toEqual([]);
    expect((await run([], [], { lastAt: now - day })).sent).toEqual([[]]);
  });

  it('gives up the oldest where too many wait, and says how many', async () => {
    const { record, sent } = await run(many(mostWaiting + 7), [{ kind: 'unreachable' }]);
    expect(sent[0]?.[0]).toBe(8);
    expect(record).toMatchObject({ upTo: 7, dropped: 7 });
  });
});

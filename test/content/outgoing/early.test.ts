import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEntering } from '../../../src/content/outgoing/entering.ts';
import { keepEarly } from '../../../src/content/outgoing/early-requests.ts';
import { judgeNetworkRequests } from '../../../src/content/outgoing/network-requests.ts';
import { createReplacing } from '../../../src/content/outgoing/replacing.ts';
import { decideSending } from '../../../src/content/outgoing/sending.ts';
import { createStops } from '../../../src/content/outgoing/stops.ts';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import { createLateEngine } from '../../../src/content/guarding/late-engine.ts';
import { wholeEngine } from '../whole-engine.ts';
import { field } from './field.ts';
import type { Loader } from '../../../src/content/parts.ts';
import type { Core } from '../../../src/content/shared.ts';
import { sample } from '../../../src/engine/sample.ts';
import type { Intent } from '../../../src/page-io/writing/intent.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import { genericSite } from '../../../src/sites/generic.ts';

/** Only the whole engine knows these two. */
const phone = '+44 20 7946 0123';
const docker = sample('dckr_pat_{base64url:27}');
const key = sample('AKIA{base32:16}');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page(start = '') {
  const composer = field(start);
  // names would want a model
  const guard = createGuard('chat.corp.test', { policy: resolve({ names: false }) });
  let bring: (engine: typeof wholeEngine | undefined) => void = () => undefined;
  const part = new Promise<typeof wholeEngine | undefined>((done) => (bring = done));
  const cards = { stopped: vi.fn(() => Promise.resolve({ action: 'dismiss', reasonGiven: false })), entered: vi.fn(), replaced: vi.fn(), passed: vi.fn(), refused: vi.fn(), unchecked: vi.fn() }; // prettier-ignore
  const report = vi.fn();
  const lateEngine = createLateEngine(guard, { load: (name: string) => part.then((whole) => whole && (name === 'engine' ? () => whole : [])) } as unknown as Loader, () => undefined, () => entering.again()); // prettier-ignore
  const core = { guard, lateEngine, report, site: genericSite, cards: () => cards, gate: { holds: () => false } } as unknown as Core; // prettier-ignore
  const told = new Set<string>();
  const replacing = createReplacing(guard.vault, core.cards);
  const stops = createStops(core, replacing, told);
  const written = { note: vi.fn(), entered: vi.fn() } as unknown as Parameters<typeof decideSending>[3];
  const waiting = new WeakSet<HTMLElement>();
  const entering = createEntering(core, replacing, stops, written, told, waiting);
  const send = decideSending(core, replacing, stops, written, waiting);
  const resend = vi.fn(() => composer.write(''));
  const intent = (way: Intent['way'], more: Partial<Intent> = {}): Intent => ({ way, text: composer.read(), composer, resend, ...more }); // prettier-ignore
  const arrive = async (comes = true) => {
    bring(comes ? wholeEngine : undefined);
    await vi.advanceTimersByTimeAsync(50);
  };
  return { composer, guard, core, cards, report, send, enter: entering.decide, resend, intent, arrive };
}

describe('a send before all detectors are here', () => {
  it('waits, and goes on by itself where nothing is found', async () => {
    const { send, intent, resend, arrive } = page('What is a parapet?');
    expect(send(intent('send'))).toBe('wait');
    await vi.advanceTimersByTimeAsync(500);
    expect(resend).not.toHaveBeenCalled();
    await arrive();
    expect(resend).toHaveBeenCalledTimes(1);
  });

  it('is stopped then for what only they find, and replaced where policy says so', async () => {
    const secret = page(docker);
    expect(secret.send(secret.intent('send'))).toBe('wait');
    await secret.arrive();
    expect([secret.resend.mock.calls.length, secret.cards.stopped.mock.calls.length]).toEqual([0, 1]);
    const number = page(`call ${phone}`);
    let sent = '';
    number.resend.mockImplementation(() => void (sent = number.composer.read()));
    expect(number.send(number.intent('send'))).toBe('wait');
    await number.arrive();
    expect(sent).toBe('call [PHONE_NUMBER_1]');
  });

  it('is sent once, however often it is pressed, and not at all where the person has gone on writing', async () => {
    const { send, intent, resend, arrive, composer } = page('one');
    for (const more of [{ early: true as const }, {}, {}]) expect(send(intent('send', more))).toBe('wait');
    await arrive();
    expect(resend).toHaveBeenCalledTimes(1);
    const later = page('one');
    expect(later.send(later.intent('send'))).toBe('wait');
    later.composer.write('one and a half');
    await later.arrive();
    expect(later.resend).not.toHaveBeenCalled();
    composer.write('three');
    expect(send(intent('send'))).toBe('go');
  });

  it('is held once, and said so, where the other detectors cannot be had; the next press is read by the first', async () => {
    const clean = page(`call ${phone}`);
    expect(clean.send(clean.intent('send'))).toBe('wait');
    await clean.arrive(false);
    expect([clean.resend.mock.calls.length, clean.cards.unchecked.mock.calls.length]).toEqual([0, 1]);
    expect(clean.send(clean.intent('send'))).toBe('wait');
    await vi.advanceTimersByTimeAsync(50);
    expect(clean.resend).toHaveBeenCalledTimes(1);
    const secret = page(key);
    for (const time of [1, 2]) {
      expect(secret.send(secret.intent('send')), `press ${time}`).toBe('wait');
      await secret.arrive(false);
    }
    expect([secret.resend.mock.calls.length, secret.cards.stopped.mock.calls.length]).toEqual([0, 1]);
  });

  it('waits for nothing where policy only watches', () => {
    const { send, intent, guard } = page(`call ${phone}`);
    guard.use(resolve({ names: false, mode: 'monitor' }));
    expect(send(intent('send'))).toBe('go');
  });

  it('holds no press beside an empty composer', () => {
    const { send, intent } = page('');
    expect(send(intent('send'))).toBe('go');
  });
});

describe('what is pasted before all detectors are here', () => {
  it('is read at once by the first, and again by all: the card comes then', async () => {
    const { enter, intent, cards, arrive, guard, report } = page(docker);
    expect(enter(intent('paste'))).toBe('go');
    await vi.advanceTimersByTimeAsync(10);
    expect(cards.stopped).not.toHaveBeenCalled();
    await arrive();
    expect(cards.stopped).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledWith('paste', 'block', expect.anything());
    expect(guard.memory.isSupplied(docker)).toBe(true);
  });

  it('is replaced where it stands, if that is what policy says', async () => {
    const { enter, intent, composer, arrive } = page(`call ${phone}`);
    expect(enter(intent('paste'))).toBe('go');
    await arrive();
    expect(composer.read()).toBe('call [PHONE_NUMBER_1]');
  });

  it('goes where it was already being sent: once, and without what only they know', async () => {
    const { enter, send, intent, composer, arrive, resend, cards } = page(`call ${phone}`);
    let sent = '';
    resend.mockImplementation(() => void (sent = composer.read()));
    enter(intent('paste'));
    expect(send(intent('send'))).toBe('wait');
    await arrive();
    expect([sent, resend.mock.calls.length, cards.replaced.mock.calls.length]).toEqual(['call [PHONE_NUMBER_1]', 1, 1]);
  });

  it('is told of once where the first detectors knew it', async () => {
    const { enter, intent, cards, arrive } = page(key);
    expect(enter(intent('paste'))).toBe('go');
    await vi.advanceTimersByTimeAsync(10);
    expect(cards.stopped).toHaveBeenCalledTimes(1);
    await arrive();
    expect(cards.stopped).toHaveBeenCalledTimes(1);
  });
});

describe('requests that left before all detectors were here', () => {
  const request = (text: string) => ({ carrier: 'websocket', url: 'wss://chat.corp.test/', headers: '', text, unread: false }); // prettier-ignore

  it('are kept to be read again, the newest of them where they are many or long', () => {
    const early = keepEarly();
    early.keep(request('one'));
    expect([early.take().map(({ text }) => text), early.take()]).toEqual([['one'], []]);
    for (let at = 0; at < 500; at++) early.keep(request(`${at}`));
    expect(early.take().at(-1)?.text).toBe('499');
    early.keep(request('old'));
    early.keep(request('x'.repeat(3_000_000)));
    expect(early.take().map(({ text }) => text.length)).toEqual([3_000_000]);
  });

  it('are told of once, whoever saw them', async () => {
    const { core, cards, arrive, guard } = page();
    const judge = judgeNetworkRequests(core);
    expect(judge(request(JSON.stringify({ prompt: docker })), false)).toBe(false);
    void core.lateEngine.come();
    await arrive();
    expect(guard.engine().isWhole).toBe(true);
    for (let time = 0; time < 2; time++) expect(judge(request(JSON.stringify({ prompt: docker })), false)).toBe(true);
    expect(cards.passed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(6_000);
    expect(judge(request(JSON.stringify({ prompt: docker })), true)).toBe(true);
    expect(cards.refused).toHaveBeenCalledTimes(1);
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FileAnswer } from '../../src/protocol/file-answer.ts';

type Inspect = (bytes: Uint8Array, name: string, settings: string, gone: AbortSignal) => Promise<FileAnswer>;
const host = vi.hoisted(() => ({ inspect: undefined as Inspect | undefined }));
vi.mock('../../src/platform/file-line.ts', () => ({
  answerFiles: (inspect: Inspect) => void (host.inspect = inspect),
}));

/** What a worker does with a file; the default is to hang. */
class Reader extends EventTarget {
  static made: Reader[] = [];
  ended = false;
  asked = 0;
  constructor() {
    super();
    Reader.made.push(this);
  }
  postMessage(): void {
    this.asked++;
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.resetModules();
  Reader.made = [];
  vi.stubGlobal('Worker', Reader);
  // the browser's own clock is no timer of the page
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const late = new AbortController();
    setTimeout(() => late.abort(), ms);
    return late.signal;
  });
  (await import('../../src/offscreen/files.ts')).readFiles();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const never = new AbortController().signal;
const read = (gone = never) =>
  host.inspect?.(new Uint8Array(3), 'a.pdf', '{}', gone) ?? Promise.reject(new Error('nobody reads'));
const clean: FileAnswer = { kind: 'read', findings: [], text: 'hello', unread: false };

test('a worker that hangs is ended, the file gets a plain answer, and the next file a worker of its own', async () => {
  const answer = read();
  await vi.advanceTimersByTimeAsync(90_001);
  expect(await answer).toEqual({ kind: 'unreadable', why: 'reading it took too long' });
  expect(Reader.made.map(({ ended }) => ended)).toEqual([true]);
  const next = read();
  Reader.made[1]?.says({ answer: clean });
  expect(await next).toEqual(clean);
});

test('a worker that hangs on a file which nobody waits for any more is ended with it', async () => {
  const gone = new AbortController();
  const answer = read(gone.signal);
  gone.abort();
  expect((await answer).kind).toBe('unreadable');
  expect(Reader.made[0]?.ended).toBe(true);
});

test('a worker that fails says that the file is damaged', async () => {
  const answer = read();
  Reader.made[0]?.dispatchEvent(new Event('error'));
  expect(await answer).toEqual({ kind: 'unreadable', why: 'it is damaged' });
  expect(Reader.made[0]?.ended).toBe(true);
});

test('a worker that answered has the next file too, and goes when none comes', async () => {
  for (let file = 0; file < 2; file++) {
    const answer = read();
    Reader.made[0]?.says({ answer: clean });
    await answer;
  }
  expect(Reader.made.map(({ asked, ended }) => [asked, ended])).toEqual([[2, false]]);
  await vi.advanceTimersByTimeAsync(60_001);
  expect(Reader.made[0]?.ended).toBe(true);
});

import type { CDPSession } from 'playwright-core';

/**
 * What the main thread of a page did, by the browser's own record: each call into a script has the script's address
 * there, so that what is ours can be told from what is the page's. Times are processor time of that thread, which other
 * programs do not add to.
 */

/** Milliseconds of processor time, but `start` and `end`, which are moments. */
export interface Task {
  readonly start: number;
  readonly end: number;
  readonly cpu: number;
  /** Of it, in scripts of the extension. */
  readonly own: number;
  /** Whether the page was told of a key, or of text that came in. */
  readonly isInput: boolean;
}

/** `console.timeStamp` on the page. */
export interface Stamp {
  readonly name: string;
  readonly cpu: number;
}

export interface Trace {
  readonly tasks: readonly Task[];
  readonly stamps: readonly Stamp[];
  /** Moments at which a key went down. */
  readonly keys: readonly number[];
}

interface Frame {
  readonly processId?: number;
  readonly isOutermostMainFrame?: boolean;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tts?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: Frame & {
      readonly url?: string;
      readonly type?: string;
      readonly message?: string;
      readonly frames?: readonly Frame[];
    };
  };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
const entering = /^(?:key(?:down|press|up)|beforeinput|input|paste|textInput)$/;

/** The process that shows the page, at the end of the trace. */
function processOf(events: readonly TraceEvent[]): number | undefined {
  const frames = events
    .filter(({ name }) => name === 'TracingStartedInBrowser' || name === 'FrameCommittedInBrowser')
    .flatMap(({ args: { data } }) => data?.frames ?? (data ? [data] : []));
  return frames.findLast(({ isOutermostMainFrame }) => isOutermostMainFrame)?.processId;
}

function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const pid = processOf(events);
  const name = events.find((one) => one.pid === pid && one.args.name === 'CrRendererMain');
  if (!name) throw new Error('the trace has no main thread of the page');
  return events
    .filter((one) => one.pid === pid && one.tid === name.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

interface Call {
  readonly end: number;
  readonly ours: boolean;
}

/** Adds up what was called in one task; a call from a call belongs to its own script. */
class Tally {
  own = 0;
  isInput = false;
  readonly #calls: Call[] = [];

  see({ name, ts, dur = 0, tdur = dur, args: { data } }: TraceEvent): void {
    if (name === 'EventDispatch') this.isInput ||= entering.test(data?.type ?? '');
    if (name !== 'FunctionCall' && name !== 'EvaluateScript') return;
    while (this.#calls.length > 0 && (this.#calls.at(-1)?.end ?? 0) <= ts) this.#calls.pop();
    const ours = data?.url?.startsWith('chrome-extension://') ?? false;
    const within = this.#calls.at(-1)?.ours ?? false;
    if (ours !== within) this.own += ours ? tdur : -tdur;
    this.#calls.push({ end: ts + dur, ours });
  }
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const tasks: Task[] = [];
  let open: { readonly event: TraceEvent; readonly end: number; readonly tally: Tally } | undefined;
  const finish = (): void => {
    if (!open) return;
    const { event, end, tally } = open;
    const cpu = (event.tdur ?? event.dur ?? 0) / 1000;
    tasks.push({ start: event.ts / 1000, end: end / 1000, cpu, own: tally.own / 1000, isInput: tally.isInput });
    open = undefined;
  };
  for (const event of events.filter(({ ph }) => ph === 'X')) {
    if (open && event.ts >= open.end) finish();
    if (open) open.tally.see(event);
    else if (event.name === 'RunTask') open = { event, end: event.ts + (event.dur ?? 0), tally: new Tally() };
  }
  finish();
  return tasks;
}

function read(all: readonly TraceEvent[]): Trace {
  const events = mainThread(all);
  const stamps = events.filter(({ name }) => name === 'TimeStamp');
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  return {
    tasks: tasksOf(events),
    stamps: stamps.map(({ args, tts = NaN }) => ({ name: args.data?.message ?? '', cpu: tts / 1000 })),
    keys: keys.map(({ ts }) => ts / 1000),
  };
}

/** Does `work` under the eyes of the browser's recorder. */
export async function traced(devtools: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void =>
    void events.push(...(value as readonly TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return read(events);
}

import { readArguments } from './arguments.ts';
import { inspector, type Inspect } from './inspect.ts';
import { loadPolicy } from './policy.ts';
import { Refusal } from './refusal.ts';
import { wholeText } from './sources.ts';
import { writeLine } from './streams.ts';

export const benchHelp = `parapet bench [text file or -] [options]

Times the decision on a text of yours, on this machine: pieces of 200 characters and of 10 KB from all over it, and
10 MB of it in one go. A short text is repeated. Reads what "scan" reads, with nothing but the engine: no file, no
browser. Each piece is read once, as in life, after a second in which nothing is timed.

  --policy <file>   settings as JSON (docs/policy.md)
  --json            one JSON object: {"200", "10kb": {"median", "p99"} in microseconds, "10mb": {"seconds", "mbPerSecond"}}

Other tools of this kind are timed beside it by "npm run bench". Exit code: 0 done, 2 something could not be read.`;

const warmUp = 1000; // milliseconds
const pieces = 2000;

/** `count` pieces of `size` units from all over a text, each with a number before it, as none is ever read twice. */
function* cut(text: string, size: number, count: number): Iterable<string> {
  for (let at = 0; at < count; at++) {
    const start = Math.floor((at / count) * Math.max(0, text.length - size));
    yield `${at} ${text.slice(start, start + size)}`.slice(0, size);
  }
}

const micros = (value: number | undefined): number => Math.round((value ?? NaN) * 10) / 10;

/** Microseconds for one piece. */
function timed(inspect: Inspect, texts: Iterable<string>): { readonly median: number; readonly p99: number } {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    inspect(text);
    times.push((performance.now() - start) * 1000);
  }
  times.sort((a, b) => a - b);
  return { median: micros(times[times.length >> 1]), p99: micros(times[Math.floor(times.length * 0.99)]) };
}

function inOneGo(inspect: Inspect, text: string): { readonly seconds: number; readonly mbPerSecond: number } {
  const start = performance.now();
  inspect(text);
  const seconds = (performance.now() - start) / 1000;
  return { seconds: Number(seconds.toPrecision(3)), mbPerSecond: Number((text.length / 1e6 / seconds).toPrecision(3)) };
}

export async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('bench', args, {
    policy: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length > 1) throw new Refusal('bench takes one text. See "parapet bench --help".');
  const inspect = inspector(loadPolicy(values.policy));
  const given = await wholeText(positionals[0] ?? '-');
  if (given.trim() === '') throw new Refusal('there is no text to read. See "parapet bench --help".');
  const text = `${given}\n`.repeat(Math.ceil(20_480 / (given.length + 1)));
  for (const end = performance.now() + warmUp; performance.now() < end;) timed(inspect, cut(text, 1000, 50));
  const short = timed(inspect, cut(text, 200, pieces));
  const long = timed(inspect, cut(text, 10_240, pieces / 5));
  const paste = inOneGo(inspect, text.repeat(Math.ceil(1e7 / text.length)).slice(0, 1e7));
  if (values.json) await writeLine(JSON.stringify({ '200': short, '10kb': long, '10mb': paste }));
  else {
    await writeLine(`200 characters   ${short.median} µs, 99 of 100 within ${short.p99} µs`);
    await writeLine(`10 KB            ${long.median} µs, 99 of 100 within ${long.p99} µs`);
    await writeLine(`10 MB            ${paste.seconds} s, ${paste.mbPerSecond} MB/s`);
  }
  return 0;
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { corpus } from './corpus.ts';
import type { Find, Tool } from './tools.ts';

/** Median times on texts of two sizes: prompts of the corpus, one after the other, half of them without findings. */
const sizes = { '200': 200, '10kb': 10_240 } as const;
export type Size = keyof typeof sizes;

const pool = corpus(4).filter(({ kind }) => kind !== 'evasion');
const ordinary = 'We went through the notes of the last meeting and changed three things in the plan for spring. ';

/** A text never seen before, as in life: engines keep the last answer of a pattern. */
function textOf(length: number, round: number): string {
  const parts: string[] = [`${round} `];
  let size = 0;
  for (let at = round * 13; size < length; at += 7) {
    const part = `${pool[at % pool.length]?.text ?? ''}\n${ordinary.repeat(2)}\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

const turns = 20;
/** Texts at the start of a turn that bring a tool's data near again, and do not count. */
const warmUp = 10;
export const mostTexts = 150;
/** The turns of which a phase takes the median. */
const phases = { first: [0, 1], after: [1, 5], settled: [10, turns] } as const;
export const settledFrom = phases.settled[0] * mostTexts;

/**
 * Microseconds: of a tool's first turn, in which its code is still being compiled; of the four after it, in which it is
 * compiled again for what it has seen to be called often; and of those in which that is done.
 */
export type Speed = Readonly<Record<keyof typeof phases, number>>;
export type Speeds = ReadonlyMap<string, Speed>;

type Turn = { readonly size: Size; readonly turn: number; readonly share: number };

/** Microseconds of one turn: one text after another, as in life, for `share` ms at most. */
async function take(find: Find, { size, turn, share }: Turn): Promise<readonly number[]> {
  const times: number[] = [];
  let end = Infinity;
  for (let at = 0; at < mostTexts && (at < warmUp + 3 || performance.now() < end); at++) {
    const text = textOf(sizes[size], turn * mostTexts + at);
    const start = performance.now();
    // behind the warm-up, in which a first turn compiles for longer than its share
    if (at === warmUp) end = start + share;
    await find(text);
    if (at >= warmUp) times.push((performance.now() - start) * 1000);
  }
  return times;
}

/** In the process of a tool: says that it is there, and takes a turn whenever it is told to. */
export async function takeTurns({ open }: Tool): Promise<void> {
  const find = await open();
  process.on('message', (turn: Turn) => void take(find, turn).then((times) => process.send?.(times)));
  process.send?.('ready');
}

/** One that ends before it is told to would be waited for without end. */
function player(script: string, name: string): ChildProcess {
  const worker = fork(script, ['--turns', name]);
  worker.once('exit', (code) => code !== null && worker.emit('error', new Error(`${name} ended with ${code}`)));
  return worker;
}

/**
 * Each tool has a process of its own (beside others in one it takes up to twice as long), and they take turns, so that
 * what a busy moment of the machine takes is shared by all. `script` calls `takeTurns` for the tool it is given the name
 * of. `budget` is milliseconds for all tools together: the slowest read fewer texts.
 */
export async function speeds(names: readonly string[], script: string, size: Size, budget: number): Promise<Speeds> {
  const share = budget / turns / names.length;
  const players = names.map((name) => ({ name, worker: player(script, name), byTurn: [] as number[][] }));
  await Promise.all(players.map(({ worker }) => once(worker, 'message')));
  for (let turn = 0; turn < turns; turn++) {
    for (const { worker, byTurn } of players) {
      worker.send({ size, turn, share } satisfies Turn);
      byTurn.push(((await once(worker, 'message')) as [number[]])[0]);
    }
  }
  for (const { worker } of players) worker.kill();
  const of = (byTurn: readonly (readonly number[])[], [from, to]: readonly [number, number]): number =>
    median(byTurn.slice(from, to).flat());
  return new Map(
    players.map(({ name, byTurn }) => [
      name,
      { first: of(byTurn, phases.first), after: of(byTurn, phases.after), settled: of(byTurn, phases.settled) },
    ]),
  );
}

import { corpus } from './corpus.ts';
import type { Tool } from './tools.ts';

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

const turns = 5;
/** Texts at the start of a turn that bring a tool's data near again, and do not count. */
const warmUp = 10;
const mostTexts = 150;

/** Microseconds: of a tool's first turn, in which its code is still being compiled, and of the turns after it. */
export interface Speed {
  readonly first: number;
  readonly after: number;
}
export type Speeds = ReadonlyMap<string, Speed>;

/**
 * Each tool has several turns, in which it reads one text after another, as it would in life; what a busy moment of the
 * machine takes is shared by all. `budget` is milliseconds for all tools together.
 */
export async function speeds(tools: readonly Tool[], size: Size, budget: number): Promise<Speeds> {
  const times = new Map(tools.map(({ name }) => [name, { first: [] as number[], after: [] as number[] }]));
  const share = budget / turns / tools.length;
  for (let turn = 0; turn < turns; turn++) {
    for (const { name, find } of tools) {
      const end = performance.now() + share;
      for (let at = 0; at < mostTexts && (at < warmUp + 3 || performance.now() < end); at++) {
        const text = textOf(sizes[size], turn * mostTexts + at);
        const start = performance.now();
        await find(text);
        const list = times.get(name)?.[turn === 0 ? 'first' : 'after'];
        if (at >= warmUp) list?.push((performance.now() - start) * 1000);
      }
    }
  }
  return new Map([...times].map(([name, { first, after }]) => [name, { first: median(first), after: median(after) }]));
}

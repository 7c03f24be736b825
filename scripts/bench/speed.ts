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

/** Microseconds, tool by tool in turns, so that a busy moment of the machine hits all of them. */
export async function speeds(tools: readonly Tool[], size: Size, budget: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map(tools.map(({ name }) => [name, [] as number[]]));
  const end = performance.now() + budget;
  for (let round = 0; round < 400 && (round < 12 || performance.now() < end); round++) {
    for (const { name, find } of tools) {
      const text = textOf(sizes[size], round);
      const start = performance.now();
      await find(text);
      if (round >= 5) times.get(name)?.push((performance.now() - start) * 1000);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

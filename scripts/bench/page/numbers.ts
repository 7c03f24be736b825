import type { Task } from './trace.ts';

/** Of a list of milliseconds: so many in a hundred are no longer. */
export function part(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const sumOf = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

export const shown = (value: number): string => (Number.isNaN(value) ? '–' : String(Number(value.toPrecision(2))));

/** What browsers call a long task, in milliseconds. */
const long = 50;

export interface Load {
  /** Processor time of the page's main thread, in milliseconds; and of it, in scripts of ours. */
  readonly all: number;
  readonly own: number;
  /** Long tasks, and those that would be none without us. */
  readonly long: number;
  readonly longByUs: number;
  /** The most that scripts of ours took in one task. */
  readonly longestOwn: number;
}

export function loadOf(tasks: readonly Task[]): Load {
  const isLong = ({ cpu }: Task): boolean => cpu >= long;
  return {
    all: sumOf(tasks.map(({ cpu }) => cpu)),
    own: sumOf(tasks.map(({ own }) => own)),
    long: tasks.filter(isLong).length,
    longByUs: tasks.filter((task) => isLong(task) && task.cpu - task.own < long).length,
    longestOwn: Math.max(0, ...tasks.map(({ own }) => own)),
  };
}

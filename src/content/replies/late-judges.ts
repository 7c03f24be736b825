import type { Judges } from '../offers.ts';
import type { Loader } from '../parts.ts';

/**
 * They come in parts, none of them a long task. Undefined where one cannot be had; the next time it is asked for again.
 */
export async function lateJudges({ load }: Pick<Loader, 'load'>): Promise<Judges | undefined> {
  const [first, second, third] = await Promise.all([load('judges-a'), load('judges-i'), load('judges-s')]);
  return first && second && third && { all: [...first, ...second, ...third.judges], prepare: third.prepare };
}

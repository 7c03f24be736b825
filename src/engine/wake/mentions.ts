import { isInside, type Codes } from './stretch.ts';
import { runFrom, type DigitRun } from './digit-runs.ts';
import type { Owner, Tables } from './tables.ts';

/** Whether a keyword that ends with the character at `at` should stand apart and does not. */
export const isPart = ({ apart, length }: Owner, codes: Codes, at: number): boolean =>
  apart && isInside(codes, at + 1 - length, at + 1);

export function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * By anchor: where its names end, of those that have digits in some anchor's reach; most have not. `mentions`: state of
 * the automaton and place, flat.
 */
export function namesNearDigits(
  mentions: readonly number[],
  runs: readonly DigitRun[],
  tables: Tables,
  codes: Codes,
): ReadonlyMap<number, readonly number[]> {
  const names = new Map<number, number[]>();
  const [before, after] = tables.widest;
  let next = 0;
  for (let mention = 0; mention < mentions.length && next < runs.length; mention += 2) {
    const [state = 0, at = 0] = [mentions[mention], mentions[mention + 1]];
    next = runFrom(runs, next, at - after);
    if ((runs[next]?.start ?? Infinity) - before > at) continue;
    for (const owner of tables.wakers(state).together) if (!isPart(owner, codes, at)) put(names, owner.index, at);
  }
  return names;
}

import { base, keyOf } from './pattern-key.ts';
import type { Needs } from './shape-needs.ts';

/**
 * What each page asks of patterns to make itself ready, read when the extension was built: reading them anew took a
 * page longer than all else of its start. A pattern that is not among them, such as one of an organisation's own, is
 * read as ever. Written by `build/read-patterns.ts`, which says how.
 */
declare const patternsRead: string;

const [ways = '', does = '', doesNot = ''] = patternsRead.split('\n');
const needsByKey = new Map(ways.split(';').map((entry) => entry.split(':') as [key: string, ways: string]));
const [beginning, others] = [new Set(does.split(' ')), new Set(doesNot.split(' '))];

function needsIn(text: string): Needs {
  const numbers = text.split(' ').map((number) => Number.parseInt(number, base));
  const [runs = 0, leads = 0, apart, digits = 0, letters, word = 0, ...kinds] = numbers;
  return { runs, leads, apart: apart === 1, digits, letters: letters === 1, word, kinds };
}

export const knownNeeds = (pattern: RegExp): readonly Needs[] | undefined =>
  needsByKey.get(keyOf(pattern))?.split(',').map(needsIn);

export function knownToBegin(pattern: RegExp, keywords: readonly string[]): boolean | undefined {
  const key = keyOf(pattern, keywords);
  return beginning.has(key) || (others.has(key) ? false : undefined);
}

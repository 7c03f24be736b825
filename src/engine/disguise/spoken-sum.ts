import type { Spoken } from './spoken-words.ts';

/** What the words of a row say together: `soixante-dix-sept`, `double four`, `capital golf`. */

export interface Word extends Spoken {
  readonly start: number;
  readonly end: number;
}

/** What a French, or any, number adds to the one before it; undefined where it stands for itself. */
function sum(before: number, value: number): number | undefined {
  if (before === 4 && value === 20) return 80;
  if (before >= 20 && before % 10 === 0 && value > 0 && value < 10) return before + value;
  if ((before === 60 || before === 80) && value >= 10 && value < 17) return before + value;
  return (before === 10 || before === 70 || before === 90) && value > 6 && value < 10 ? before + value : undefined;
}

const isSaid = ({ kind }: Word): boolean => kind === 'number' || kind === 'letter' || kind === 'sign';

/** One item for each character or number that the row says; joints and `double` go into what follows them. */
export function said(row: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  const isCased = row.some(({ kind }) => kind === 'capital');
  let times = 1;
  let isCapital = false;
  let start = -1;
  for (const word of row) {
    if (start < 0) start = word.start;
    if (word.kind === 'times') times = word.value;
    if (word.kind === 'capital') isCapital = true;
    if (!isSaid(word)) continue;
    const last = found.at(-1);
    const joined = last?.kind === 'number' && word.kind === 'number' ? sum(last.value, word.value) : undefined;
    if (last && joined !== undefined)
      found[found.length - 1] = { ...last, text: String(joined), value: joined, end: word.end };
    else {
      const cased = isCased && word.kind === 'letter' ? word.text.toLowerCase() : word.text;
      found.push({ ...word, start, text: (isCapital ? cased.toUpperCase() : cased).repeat(times) });
    }
    times = 1;
    isCapital = false;
    start = -1;
  }
  return found;
}

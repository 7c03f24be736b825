import type { Annotator } from '../../page-io/marking/annotate.ts';
import type { Core } from '../shared.ts';

/** Once copied, a passage leaves its mark behind: so what was marked in it is said again, once for each mark. */
export function repeatOnCopy({ cards }: Core, within: Annotator['within']): (range: Range) => void {
  const told = new Set<string>();
  return (range) => {
    const fresh = within(range).filter(({ mark, quote }) => !told.has(`${mark.judge} ${quote}`));
    if (fresh.length === 0) return;
    for (const { mark, quote } of fresh) told.add(`${mark.judge} ${quote}`);
    cards().copied(fresh.map(({ mark: { title, why }, quote }) => ({ title, why, quote })));
  };
}

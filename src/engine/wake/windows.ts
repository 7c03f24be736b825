/** Stretches of a text, in order, not touching. */
export type Windows = readonly (readonly [start: number, end: number])[];
/** Where matches may begin, in order. */
export type Places = readonly number[];

/** Keeps the windows that reach into a long enough run; false where none does. Both lists are in order. */
export function keepNear(windows: [number, number][], runs: readonly number[], least: number): boolean {
  let run = 0;
  let kept = 0;
  for (const window of windows) {
    while (run < runs.length && ((runs[run + 1] ?? 0) <= window[0] || (runs[run + 1] ?? 0) - (runs[run] ?? 0) < least))
      run += 2;
    if (run < runs.length && (runs[run] ?? 0) < window[1]) windows[kept++] = window;
  }
  windows.length = kept;
  return kept > 0;
}

/** Mostly they are, and a sort is dear. */
function inOrder(list: readonly (readonly [number, number])[]): boolean {
  for (let at = 1; at < list.length; at++) if ((list[at]?.[0] ?? 0) <= (list[at - 1]?.[1] ?? 0)) return false;
  return true;
}

/** Keywords and digits wake an anchor in turns, so its windows may be out of order or touch. */
export function settleOrder(list: [number, number][]): void {
  if (inOrder(list)) return;
  list.sort((a, b) => a[0] - b[0]);
  let kept = 0;
  for (const [from, to] of list) {
    const last = list[kept - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else list[kept++] = [from, to];
  }
  list.length = kept;
}

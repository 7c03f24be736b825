/** Milliseconds of work after which the page gets its turn. */
const slice = 6;

/** Does work in steps without one long task, until it is done or the signal aborts. */
export async function inSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  let since = performance.now();
  for (const _step of steps) {
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    since = performance.now();
  }
}

import type { Guard } from './guard.ts';

/**
 * Milliseconds: what a part of the work may take, where the browser has no idle time to give; and how long it waits for
 * some.
 */
const part = 8;
const patience = 500;

/**
 * Makes the detectors ready while nothing else happens, and not under the first paste: the tables in small parts, then
 * the patterns that people's texts ask for first. A tab that nobody sees waits. `ready`: called between the two.
 */
export function warmUp(guard: Guard, ready: () => void = () => undefined): void {
  const texts = guard
    .engine()
    .warmUps.flatMap((text) => [() => guard.inspectOnce(text), () => guard.inspectPlain(text)]);
  // the browser compiles a pattern again, for good, the second time it is used
  const left: (() => unknown)[] = [ready, ...texts, ...texts];
  const rest = (): unknown =>
    document.hidden
      ? document.addEventListener('visibilitychange', rest, { once: true })
      : requestIdleCallback(work, { timeout: patience });
  function work(deadline: IdleDeadline): void {
    const start = performance.now();
    let more = guard.prepare();
    while (more && (deadline.timeRemaining() > part || performance.now() - start < part)) more = guard.prepare();
    if (!more) left.shift()?.();
    if (more || left.length > 0) rest();
  }
  rest();
}

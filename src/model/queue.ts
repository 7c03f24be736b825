/** The outcome of a queued task: cancelled means that it did not run to its end. */
export type Outcome<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'cancelled' };

/** Runs a task when all tasks before it have ended. */
export type Queue = <Value>(
  task: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal,
) => Promise<Outcome<Value>>;

/**
 * One task at a time, in order. A task whose signal is aborted while it waits never starts; one that is running gets
 * the signal and its result is thrown away. A task that rejects rejects its own caller and nobody behind it.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(task: (signal: AbortSignal) => Promise<Value>, signal: AbortSignal): Promise<Outcome<Value>> => {
    const run = async (): Promise<Outcome<Value>> => {
      if (signal.aborted) return { kind: 'cancelled' };
      const value = await task(signal);
      return signal.aborted ? { kind: 'cancelled' } : { kind: 'done', value };
    };
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return settledOrCancelled(mine, signal);
  };
}

/** Lets the caller go at once when it cancels, instead of when its turn would have come. */
function settledOrCancelled<Value>(mine: Promise<Outcome<Value>>, signal: AbortSignal): Promise<Outcome<Value>> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => resolve({ kind: 'cancelled' });
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    mine.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

/** Resolves when the page has nothing better to do, or after 100 ms. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 0);
  });
}

/** Work in slices of a few milliseconds, so that no task gets long whatever there is to do. */
export class Slices {
  #since = performance.now();

  /** Waits for an idle moment where this slice has used up its time. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < 8) return;
    await this.rest();
  }

  async rest(): Promise<void> {
    await idle();
    this.#since = performance.now();
  }
}

/** Does work in such slices, step by step, until it is done or the signal aborts. */
export async function inSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  const slices = new Slices();
  for (const _step of steps) {
    await slices.breathe();
    if (signal.aborted) return;
  }
}

/** A bell: `rung` resolves at the next ring, at `at` (ms on the page's clock), or when the signal aborts. */
export class Bell {
  #ring: () => void = () => undefined;
  #rung = false;

  ring(): void {
    this.#rung = true;
    this.#ring();
  }

  async rung(at: number | undefined, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = at === undefined ? undefined : setTimeout(resolve, Math.max(0, at - performance.now()));
        this.#ring = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#rung = false;
  }
}

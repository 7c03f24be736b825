/** Counts what is under way, and says when nothing has been for a while. */
type Attend = <Value>(work: Promise<Value>) => Promise<Value>;

/** `onIdle` is called when `idleMs` milliseconds have passed without any work; work that lasts is no idleness. */
export function createAttendance(idleMs: number, onIdle: () => void): Attend {
  let busy = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  return async (work) => {
    clearTimeout(idle);
    busy += 1;
    try {
      return await work;
    } finally {
      busy -= 1;
      if (busy === 0) idle = setTimeout(onIdle, idleMs);
    }
  };
}

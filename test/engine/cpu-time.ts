/** Milliseconds that this process computes for `work`. The clock would count what runs beside it, too. */
export function cpuTime(work: () => unknown): number {
  const since = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

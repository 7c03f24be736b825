import { askBackground, isAlive } from '../platform/messages.ts';
import type { PartName } from '../protocol/parts.ts';
import type { Loader, Parts } from './shared.ts';

/** Milliseconds; a worker of the extension that has gone to sleep wakes in less than 100. */
const patience = 3000;

export function createLoader(): Loader {
  const here: Partial<Parts> = {};
  const coming = new Map<PartName, Promise<unknown>>();
  const waiting = new Map<PartName, () => void>();

  async function fetchPart(name: PartName): Promise<void> {
    const there = new Promise<void>((done) => waiting.set(name, done));
    const late = new Promise<void>((done) => setTimeout(done, patience));
    await Promise.race([Promise.all([there, askBackground('part.inject', { part: name })]), late]);
  }
  return {
    async load(name) {
      if (here[name] === undefined && isAlive()) {
        const asked = coming.get(name) ?? fetchPart(name).catch(() => undefined);
        coming.set(name, asked);
        await asked;
        coming.delete(name);
      }
      return here[name];
    },
    arrived(name, part) {
      here[name] ??= part;
      waiting.get(name)?.();
    },
  };
}

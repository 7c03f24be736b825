import { askBackground, isAlive } from '../platform/messages.ts';
import type { PartName } from '../protocol/parts.ts';
import type { Detector, Judge } from '../engine/types.ts';
import type { Grounding } from '../judges/grounding/score.ts';
import type { Engine } from './guarding/engine.ts';
import type { Cards, Files, Judges, Shadow } from './offers.ts';

/** What each part hands over once it is there. */
export interface Parts extends Record<PartName, unknown> {
  /** The engine made of all detectors. */
  readonly engine: (detectors: readonly Detector[]) => Engine;
  readonly identifiers: readonly Detector[];
  readonly countries: readonly Detector[];
  readonly 'secrets-a': readonly Detector[];
  readonly 'secrets-m': readonly Detector[];
  readonly 'judges-a': readonly Judge[];
  readonly 'judges-i': readonly Judge[];
  readonly 'judges-s': Pick<Judges, 'prepare'> & { readonly judges: readonly Judge[] };
  readonly cards: Cards;
  readonly replies: true;
  readonly files: Files;
  /** Does its work as it comes, and hands nothing over. */
  readonly received: never;
  readonly seal: true;
  readonly shadow: Shadow;
  /** Holds claims against what was supplied. `threshold`: its least confidence. */
  readonly grounding: Pick<Grounding, 'judge' | 'marks' | 'prepare'> & { readonly threshold: number };
}

/** Parts that a page may never need (cards, judges of replies) come when they are asked for. */
export interface Loader {
  /**
   * Asks once, and again after a failure. Undefined where the part cannot be had: the extension is gone, or a frame
   * takes no script.
   */
  load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined>;
  arrived<Name extends PartName>(name: Name, part: Parts[Name]): void;
}

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

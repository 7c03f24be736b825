import { detectorParts, type PartName } from '../../protocol/parts.ts';
import type { Loader } from '../parts.ts';
import type { Engine } from './engine.ts';
import type { Guard } from './guard.ts';

/**
 * The whole engine, which comes a moment after the page. Until then a few detectors guard, and what is written waits.
 */
export interface LateEngine {
  /** False once it is here. */
  isComing(): boolean;
  /**
   * Brings it; false where it cannot be had: the extension is gone, or the frame takes no script. Asked for again, but
   * not at once.
   */
  come(): Promise<boolean>;
  /** A part has come, perhaps when nobody waited for it any more. */
  arrived(part: PartName): void;
}

/** Milliseconds after a failure in which it is not asked for again. */
const respite = 10_000;

const parts: readonly PartName[] = ['engine', ...detectorParts];

/** The engine out of its parts; undefined where one of them cannot be had. */
async function assembled({ load }: Loader): Promise<Engine | undefined> {
  const [createEngine, ...pieces] = await Promise.all([load('engine'), ...detectorParts.map(load)] as const);
  const detectors = pieces.flatMap((piece) => piece ?? []);
  return pieces.every((piece) => piece !== undefined) ? createEngine?.(detectors) : undefined;
}

/**
 * `around`: the engine of the page around this frame, whole or not; `arrived`: called once, when the guard of this
 * frame has become whole.
 */
export function createLateEngine(
  guard: Guard,
  loader: Loader,
  around: () => Engine | undefined,
  arrived: () => void,
): LateEngine {
  let failedAt = -respite;
  const isComing = (): boolean => !guard.engine().isWhole;

  function adopt(engine: Engine | undefined): void {
    if (!engine?.isWhole || !isComing()) return;
    guard.adopt(engine);
    arrived();
  }
  async function come(): Promise<boolean> {
    // at once where the page has it: a frame that was just made may already send
    adopt(around());
    if (isComing() && performance.now() - failedAt >= respite)
      await assembled(loader)
        .then(adopt)
        .catch(() => undefined);
    if (isComing()) failedAt = performance.now();
    return !isComing();
  }
  return {
    isComing,
    come,
    arrived(part) {
      if (!parts.includes(part)) return;
      failedAt = -respite;
      void come();
    },
  };
}

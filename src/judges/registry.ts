/// <reference types="vite/types/importMeta.d.ts" />
import type { JudgeSpec } from '../engine/judge.ts';
import type { Judge } from '../engine/types.ts';

const files = import.meta.glob<JudgeSpec>(['./*.ts', '!./registry.ts'], { eager: true, import: 'default' });

/** Every judge there is, in the order of file names. Adding one is adding a file. */
export const allJudges: readonly Judge[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, spec]) => ({ ...spec, id: path.slice('./'.length, -'.ts'.length) }));

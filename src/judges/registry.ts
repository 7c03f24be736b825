/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';
import type { Judge } from '../engine/types.ts';

const files = import.meta.glob<JudgeSpec>(['./*.ts', '!./registry.ts'], { eager: true, import: 'default' });

/** Every judge there is, in the order of file names. Adding one is adding a file. */
export const allJudges: readonly Judge[] = judgesOf(files);

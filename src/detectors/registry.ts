/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

const files = import.meta.glob<readonly Detector[]>('./*/*.ts', { eager: true, import: 'default' });

/** Every detector there is, in the order of file names. Adding one is adding a file. */
export const allDetectors: readonly Detector[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);

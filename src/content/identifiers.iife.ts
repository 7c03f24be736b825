/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of company papers, of source code, and of what is personal in any country. */
const files = import.meta.glob<readonly Detector[]>('../detectors/{company,code,pii}/*.ts', {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('identifiers', Object.values(files).flat());

/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of personal data, of company papers and of source code. */
const files = import.meta.glob<readonly Detector[]>('../detectors/{pii,company,code}/*.ts', {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('identifiers', Object.values(files).flat());

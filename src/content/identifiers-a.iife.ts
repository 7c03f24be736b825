/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of company papers, of source code, and of personal data from a to h. */
const files = import.meta.glob<readonly Detector[]>(
  ['../detectors/{company,code}/*.ts', '../detectors/pii/[a-h]*.ts'],
  { eager: true, import: 'default' },
);
window.parapet?.arrived('identifiers-a', Object.values(files).flat());

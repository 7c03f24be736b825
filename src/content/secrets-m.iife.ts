/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of secrets whose files begin with m to z. */
const files = import.meta.glob<readonly Detector[]>('../detectors/secrets/[m-z]*.ts', {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('secrets-m', Object.values(files).flat());

/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of secrets whose files begin with a digit or with a to l. */
const files = import.meta.glob<readonly Detector[]>('../detectors/secrets/[0-9a-l]*.ts', {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('secrets-a', Object.values(files).flat());

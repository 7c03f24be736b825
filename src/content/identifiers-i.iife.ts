/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of personal data whose files begin with i to z. */
const files = import.meta.glob<readonly Detector[]>('../detectors/pii/[i-z]*.ts', { eager: true, import: 'default' });
window.parapet?.arrived('identifiers-i', Object.values(files).flat());

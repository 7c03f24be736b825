/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

/** Injected with the engine: the detectors of numbers that one country gives. */
const files = import.meta.glob<readonly Detector[]>('../detectors/countries/*.ts', { eager: true, import: 'default' });
window.parapet?.arrived('countries', Object.values(files).flat());

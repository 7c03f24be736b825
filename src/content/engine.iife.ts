import { createWholeEngine } from './guarding/whole-engine.ts';

/** Injected as soon as the page is there: the scanner that reads by all detectors. */
window.parapet?.arrived('engine', createWholeEngine);

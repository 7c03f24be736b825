import { createWholeEngine } from '../../src/content/guarding/whole-engine.ts';
import { allDetectors } from '../../src/detectors/registry.ts';

/** What a page reads by as soon as all parts have come. */
export const wholeEngine = createWholeEngine(allDetectors);

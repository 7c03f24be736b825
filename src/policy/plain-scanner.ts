import type { Scanner } from '../engine/scan.ts';
import type { Detector } from '../engine/types.ts';
import { isPlain } from './plain-secret.ts';
import type { ScanSettings } from './scan-settings.ts';
import { policyScanner } from './scanner.ts';

/** Looks for plain secrets alone: most of what a page sends is read for nothing else, and ids are full of digits. */
export const plainScanner = (detectors: readonly Detector[], settings: ScanSettings): Scanner =>
  policyScanner(
    detectors.filter((one) => isPlain(one) && !one.guess),
    { ...settings, customWords: [], customPatterns: [], fingerprints: [] },
  );

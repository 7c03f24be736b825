import type { Scanner } from '../engine/scan.ts';
import type { Detector } from '../engine/types.ts';
import { isPlain } from './plain-secret.ts';
import type { ScanSettings } from './scan-settings.ts';
import { policyScanner } from './scanner.ts';

/**
 * A scanner for what a page sends by itself: only for secrets that no page sends of its own accord (see
 * `isPlainSecret`), and for nothing that the organisation has named. The bodies of a page are full of digits and ids
 * that other detectors would read in vain.
 */
export const plainScanner = (detectors: readonly Detector[], settings: ScanSettings): Scanner =>
  policyScanner(
    detectors.filter((one) => isPlain(one) && !one.guess),
    { ...settings, customWords: [], customPatterns: [], fingerprints: [] },
  );

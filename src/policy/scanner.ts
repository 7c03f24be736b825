import { exactMatches, readExactList } from '../engine/exact.ts';
import { scanner, type Scanner } from '../engine/scan.ts';
import { settle } from '../engine/settle.ts';
import type { Detector } from '../engine/types.ts';
import { customPatternDetectors } from './custom-patterns.ts';
import { customWordDetectors } from './custom-words.ts';
import type { ScanSettings } from './scan-settings.ts';

/**
 * A scanner for outgoing text under these settings: the given detectors that are not turned off, plus the
 * organisation's own words, patterns and fingerprints of records. Settings that cannot be used are left out in silence:
 * `closeChecks` tells people of them.
 */
export function policyScanner(detectors: readonly Detector[], settings: ScanSettings): Scanner {
  const off = new Set(settings.disabledDetectors);
  const scan = scanner([
    ...detectors.filter(({ id }) => !off.has(id)),
    ...customWordDetectors(settings.customWords),
    ...customPatternDetectors(settings.customPatterns),
  ]);
  const lists = settings.fingerprints.flatMap((text) => readExactList(text) ?? []);
  if (lists.length === 0) return scan;
  const both = (text: string) => {
    const exact = exactMatches(lists, text);
    return exact.length === 0 ? scan(text) : settle([...scan(text), ...exact]);
  };
  return Object.assign(both, { far: scan.far, prepare: scan.prepare });
}

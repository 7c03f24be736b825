import type { PolicyValues } from './schema.ts';

/** The settings that a scanner is made of; another scanner is needed only where one of them is another. */
export type ScanSettings = Pick<PolicyValues, 'disabledDetectors' | 'customWords' | 'customPatterns' | 'fingerprints'>;

/** A key for these settings: two policies with the same key can share one scanner. */
export const scanSettings = ({ disabledDetectors, customWords, customPatterns, fingerprints }: ScanSettings): string =>
  JSON.stringify([disabledDetectors, customWords, customPatterns, fingerprints]);

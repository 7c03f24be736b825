/** All detectors in pieces, so that none is a long task as it comes; the engine is made of them. */
export const detectorParts = ['identifiers', 'countries', 'secrets-a', 'secrets-m'] as const;
/** All judges in pieces, likewise. */
export const judgeParts = ['judges-a', 'judges-i', 'judges-s'] as const;
/** Scripts that are injected where they are needed: `src/content/<name>.iife.ts`. */
export const partNames = [
  'engine',
  ...detectorParts,
  'cards',
  'replies',
  ...judgeParts,
  'grounding',
  'received',
  'files',
  'seal',
  'shadow',
] as const;
export type PartName = (typeof partNames)[number];

/**
 * Detectors that look no further than this to either side, in UTF-16 units, are told from those that read whole blocks.
 */
export const nearReach = 440;

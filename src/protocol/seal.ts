/** One way by which text could leave a page or a reply could be missed, as far as the page's own test could tell. */
export interface SealPath {
  readonly id: SealPathId;
  readonly state: PathState;
}
export const sealPathIds = [
  'composer',
  'send',
  'replies',
  'detectors',
  'keys',
  'line',
  'fetch',
  'xhr',
  'websocket',
  'beacon',
  'form',
  'eventsource',
  'worker',
] as const;
export type SealPathId = (typeof sealPathIds)[number];
/**
 * `held`: tried and held. `uncertain`: not found or replaced, so the stricter fallback holds. `open`: it does not hold.
 */
export const pathStates = ['held', 'uncertain', 'open'] as const;
export type PathState = (typeof pathStates)[number];

export type SealColour = 'green' | 'amber' | 'red';

/** How whole the guard of a site was when it was last tested there. */
export interface Seal {
  readonly site: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Of the extension. */
  readonly version: string;
  readonly paths: readonly SealPath[];
}

/** Red where something does not hold, amber where something is uncertain. A test that tried nothing proves nothing. */
export function colourOf(paths: readonly SealPath[]): SealColour {
  if (paths.length === 0 || paths.some(({ state }) => state === 'open')) return 'red';
  return paths.some(({ state }) => state === 'uncertain') ? 'amber' : 'green';
}

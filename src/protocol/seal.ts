/** One way by which text could leave a page or a reply could be missed, as far as the page's own test could tell. */
export interface SealPath {
  readonly id: SealPathId;
  readonly state: PathState;
}

/** What is tested, by where it stands. */
export const sealGroups = {
  page: ['composer', 'send', 'replies', 'keys', 'detectors', 'line'],
  carriers: [
    'fetch',
    'xhr',
    'websocket',
    'eventsource',
    'beacon',
    'form',
    'open',
    'worker',
    'data-channel',
    'pictures',
    'addresses',
  ],
  /** Tested once for a site, and again after an update or where its page has another structure. */
  behind: ['files', 'network', 'rule'],
} as const;
export type SealGroup = keyof typeof sealGroups;
export const sealGroupNames = Object.keys(sealGroups) as readonly SealGroup[];
export type SealPathId = (typeof sealGroups)[SealGroup][number];
export const sealPathIds: readonly SealPathId[] = Object.values(sealGroups).flat();

/**
 * `held`: tried and held. `uncertain`: not found or replaced, so the stricter fallback holds. `open`: it does not hold.
 */
export const pathStates = ['held', 'uncertain', 'open'] as const;
export type PathState = (typeof pathStates)[number];

export type SealColour = 'green' | 'amber' | 'red';
export const colourOfState: Readonly<Record<PathState, SealColour>> = {
  held: 'green',
  uncertain: 'amber',
  open: 'red',
};

/** How whole the guard of a site was when it was last tested there. */
export interface Seal {
  readonly site: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Of the extension. */
  readonly version: string;
  readonly paths: readonly SealPath[];
  /** When what lies behind the page was last tried. */
  readonly behindAt?: number;
}

/**
 * How a call in the page's own world went. `called`: what stands there looks like the browser's own, as a wrap of ours
 * does. `covered`: a script of the page has put something else there, which is left alone: it might count, or tell
 * others, what it is called with.
 */
export type TrialOutcome = 'called' | 'covered' | 'absent';

/** `page`: what was found on it: where that is not as it was, what lies behind the page is tried as well. */
export interface TrialRequest {
  readonly site: string;
  readonly page: readonly SealPath[];
  /** A secret for each trial. */
  readonly canaries: readonly string[];
}

/** What the background has to say for a test of the seal. `behind`: where it was time to try that again. */
export interface TrialAnswer {
  readonly outcomes: readonly TrialOutcome[];
  readonly behind?: readonly SealPath[];
}

/** The worst of several states. */
export const worst = (states: readonly PathState[]): PathState =>
  pathStates.findLast((state) => states.includes(state)) ?? 'held';

/** Red where something does not hold, amber where something is uncertain. A test that tried nothing proves nothing. */
export const colourOf = (paths: readonly SealPath[]): SealColour =>
  paths.length === 0 ? 'red' : colourOfState[worst(paths.map(({ state }) => state))];

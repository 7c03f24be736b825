import { colourOf, type Seal } from '../protocol/seal.ts';
import type { KeptEvent } from './ledger.ts';
import { toOcsf, type Reporter } from './ocsf.ts';

/** What stands in each report beside its events. */
export interface Versions {
  readonly extension: string;
  /** The beginning of a hash of what the organisation has set. */
  readonly policy: string;
  readonly models: Readonly<Record<string, number>>;
}

/** Seals in one report. */
const mostSeals = 50;

const stateOf = ({ site, at, version, paths }: Seal): object => ({
  site,
  at,
  version,
  colour: colourOf(paths),
  paths: Object.fromEntries(paths.map(({ id, state }) => [id, state])),
});

/** The body of one report, to the letter. */
export function batchOf(
  events: readonly KeptEvent[],
  seals: readonly Seal[],
  versions: Versions,
  { device }: Pick<Reporter, 'device'>,
): string {
  const reporter = { device, version: versions.extension };
  return JSON.stringify({
    schema: 'parapet-report-1',
    device,
    versions,
    seals: seals.slice(0, mostSeals).map(stateOf),
    events: events.map((event) => toOcsf(event, event.key, reporter)).filter((event) => event !== undefined),
  });
}

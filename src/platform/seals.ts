import browser from 'webextension-polyfill';
import { colourOf, pathStates, sealPathIds, type Seal, type SealColour, type SealPath } from '../protocol/seal.ts';

const key = 'seals';
/** Sites that are remembered; the one that was tested longest ago goes first. */
const most = 200;

type Seals = Readonly<Record<string, Seal>>;
const stored = async (): Promise<Seals> => ((await browser.storage.local.get(key))[key] ?? {}) as Seals;
let turn: Promise<unknown> = Promise.resolve();

const isPath = (value: unknown): value is SealPath => {
  const { id, state } = (value ?? {}) as Partial<SealPath>;
  return sealPathIds.some((known) => known === id) && pathStates.some((known) => known === state);
};
/** For what comes from a page's renderer. */
export const isReport = ({ site, paths }: Pick<Seal, 'site' | 'paths'>): boolean =>
  typeof site === 'string' &&
  /^[a-z0-9][a-z0-9.:-]{0,80}$/.test(site) &&
  Array.isArray(paths) &&
  paths.length <= sealPathIds.length &&
  paths.every(isPath);

/** Keeps a seal; answers its colour where it is another than before, or the extension has been updated since. */
export function keepSeal({ site, paths }: Pick<Seal, 'site' | 'paths'>, at: number): Promise<SealColour | undefined> {
  const { version } = browser.runtime.getManifest();
  const keep = async (): Promise<SealColour | undefined> => {
    const all = await stored();
    const before = all[site];
    const newest = Object.values({ ...all, [site]: { site, at, version, paths } }).sort((a, b) => b.at - a.at);
    await browser.storage.local.set({
      [key]: Object.fromEntries(newest.slice(0, most).map((seal) => [seal.site, seal])),
    });
    const colour = colourOf(paths);
    const same = before && before.version === version && colourOf(before.paths) === colour;
    return same ? undefined : colour;
  };
  const kept = turn.then(keep);
  turn = kept.catch(() => undefined);
  return kept;
}

export const allSeals = async (): Promise<readonly Seal[]> =>
  Object.values(await stored()).sort((one, other) => other.at - one.at);

import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import {
  colourOf,
  pathStates,
  sealGroups,
  sealPathIds,
  type Seal,
  type SealColour,
  type SealPath,
} from '../protocol/seal.ts';

const key = 'seals';
/** Sites that are remembered; the one that was tested longest ago goes first. */
const most = 200;

type Seals = Readonly<Record<string, Seal>>;
const stored = async (): Promise<Seals> => ((await browser.storage.local.get(key))[key] ?? {}) as Seals;
const oneByOne = inTurn();

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

const goodFor = 7 * 86_400_000;
/** They come and go with what is written, and with the moment. */
const ofStructure: readonly string[] = ['composer', 'send', 'replies'];
const isBehind = ({ id }: SealPath): boolean => (sealGroups.behind as readonly string[]).includes(id);

/**
 * Whether what lies behind the page is to be tried: on the first visit, after an update, where the page has another
 * structure than it had, and once a week.
 */
export async function isDue(site: string, page: readonly SealPath[], now: number): Promise<boolean> {
  const before = (await stored())[site];
  if (!before || before.version !== browser.runtime.getManifest().version) return true;
  if (!before.paths.some(isBehind) || now - (before.behindAt ?? 0) > goodFor) return true;
  const was = new Map(before.paths.map(({ id, state }) => [id, state]));
  return page.some(({ id, state }) => ofStructure.includes(id) && was.has(id) && was.get(id) !== state);
}

/** Keeps a seal; answers its colour where it is another than before, or the extension has been updated since. */
export const keepSeal = ({ site, paths }: Pick<Seal, 'site' | 'paths'>, at: number): Promise<SealColour | undefined> =>
  oneByOne(async () => {
    const { version } = browser.runtime.getManifest();
    const all = await stored();
    const before = all[site];
    // what lies behind the page is not tried each time
    const behind = paths.some(isBehind) || before?.version !== version ? [] : before.paths.filter(isBehind);
    const behindAt = behind.length > 0 ? before?.behindAt : at;
    const seal = { site, at, version, paths: [...paths, ...behind], ...(behindAt !== undefined && { behindAt }) };
    const newest = Object.values({ ...all, [site]: seal }).sort((one, other) => other.at - one.at);
    await browser.storage.local.set({
      [key]: Object.fromEntries(newest.slice(0, most).map((one) => [one.site, one])),
    });
    const colour = colourOf(seal.paths);
    const same = before && before.version === version && colourOf(before.paths) === colour;
    return same ? undefined : colour;
  });

export const allSeals = async (): Promise<readonly Seal[]> =>
  Object.values(await stored()).sort((one, other) => other.at - one.at);

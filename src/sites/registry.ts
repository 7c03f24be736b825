import type { Site, SiteData } from './types.ts';

const files = import.meta.glob<SiteData>(['./*.ts', '!./types.ts', '!./registry.ts', '!./generic.ts'], {
  eager: true,
  import: 'default',
});

/** Every site with a file of its own; the id is the file's name. */
export const allSites: readonly Site[] = Object.entries(files).map(([path, data]) => ({
  ...data,
  id: path.replace(/^\.\/|\.ts$/g, ''),
}));

/** The match patterns of all sites, for the manifest. Whole hosts: `match_origin_as_fallback` allows no paths. */
export const sitePatterns = (sites: readonly Site[]): readonly string[] =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The site that owns a host, if one does. */
export const siteOf = (sites: readonly Site[], host: string): Site | undefined =>
  sites.find(({ hosts }) => hosts.includes(host));

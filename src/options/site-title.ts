import { allSites } from '../sites/registry.ts';

/** What the records know by a chatbot's id is shown by its title, any other page by its host. */
export const siteTitle = (name: string): string => allSites.find(({ id }) => id === name)?.title ?? name;

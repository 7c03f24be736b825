import { allSites, siteOf } from '../sites/registry.ts';

/** The ledger knows a listed chatbot by its id, and any other page by its host. */
export const ledgerName = (host: string): string => siteOf(allSites, host)?.id ?? host;

import type { Needs } from './shape-needs.ts';

/**
 * What is known of a pattern before it is read: nothing, but in the page's engine, where the build puts
 * `known-at-build.ts` in the place of this file.
 */

export const knownNeeds = (_pattern: RegExp): readonly Needs[] | undefined => undefined;

export const knownToBegin = (_pattern: RegExp, _keywords: readonly string[]): boolean | undefined => undefined;

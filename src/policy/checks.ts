import { collectorTrouble, eventClassTrouble } from './collector.ts';
import { readExactList } from '../engine/exact.ts';
import { customPatternTrouble } from './custom-patterns.ts';
import { namedModelTrouble } from './named-model.ts';
import { parseRule } from './rules.ts';
import type { PolicyKey } from './schema.ts';

/** What is looked for in a list, or a text, beyond the form of its items. */
export interface Check {
  /** Why an item cannot be used; undefined where it can. */
  readonly trouble?: (item: string) => string | undefined;
  /** What to say of an item that is used, but not as it is written. */
  readonly note?: (item: string) => string | undefined;
  /** What is wrong with the items together; where something is, none of them is used. */
  readonly whole?: (items: readonly string[]) => readonly string[];
}
export type Checks = { readonly [Key in PolicyKey]?: Check };

/** Why a rule does less than it says: see `parseRule`. */
function weakerRule(item: string): string | undefined {
  const rule = parseRule(item);
  if (typeof rule === 'string' || item.trim().endsWith(rule.action)) return undefined;
  return `"${rule.category}" is only marked, so this counts as ${rule.action}`;
}

/**
 * Checks that are large, and wanted only where somebody is told of mistakes. What cannot be used is also left out by
 * what uses it, so a page that is guarded goes without them.
 */
export const closeChecks: Checks = {
  rules: { note: weakerRule },
  customPatterns: { trouble: customPatternTrouble },
  fingerprints: {
    trouble: (item) => (readExactList(item) ? undefined : 'is no list of "parapet fingerprint". Make it again'),
  },
  collector: { trouble: collectorTrouble },
  collectorEvents: { trouble: eventClassTrouble },
  replyModel: { whole: namedModelTrouble('reply') },
  namesModel: { whole: namedModelTrouble('names') },
};

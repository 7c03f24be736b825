import type { VaultEntry } from '../types.ts';
import { named, shape } from './placeholder-names.ts';
import { surrogate } from './surrogate.ts';

/** All stand-ins of one conversation: what is in use, and what stands for what. */
export interface StandIns {
  readonly entries: readonly VaultEntry[];
  /** By the one spelling of their names. */
  readonly placeholders: ReadonlyMap<string, VaultEntry>;
  /** In lower case. */
  readonly surrogates: ReadonlyMap<string, VaultEntry>;
  add(entry: VaultEntry): void;
  /** Whether a text is one of them. */
  has(text: string): boolean;
  /** What stands for this value already. */
  known(entity: string, value: string): string | undefined;
  /** A placeholder that stands for nothing yet. */
  freshPlaceholder(entity: string): string;
  /** A made-up value of the same shape that stands for nothing yet; undefined where there is none. */
  freshSurrogate(entity: string, value: string): string | undefined;
}

const mostAttempts = 50;
/** A prime, so that two values which collide at first part ways. */
const saltStep = 1009;

/** An empty set of stand-ins, for one conversation. */
export function createStandIns(): StandIns {
  const entries: VaultEntry[] = [];
  const byValue = new Map<string, VaultEntry>();
  const placeholders = new Map<string, VaultEntry>();
  const surrogates = new Map<string, VaultEntry>();
  /** The highest number in use for each entity. */
  const highest = new Map<string, number>();
  return {
    entries,
    placeholders,
    surrogates,
    add(entry) {
      const { entity, value, standIn } = entry;
      entries.push(entry);
      byValue.set(`${entity} ${value}`, entry);
      const [, name, number] = new RegExp(shape.source, 'u').exec(standIn) ?? [];
      if (name === undefined || number === undefined) surrogates.set(standIn.toLowerCase(), entry);
      else placeholders.set(named(name, number), entry);
      highest.set(entity, Math.max(highest.get(entity) ?? 0, Number(number ?? 0)));
    },
    has(text) {
      const [, name = '', number = ''] = new RegExp(`^${shape.source}$`, 'u').exec(text) ?? [];
      return placeholders.has(named(name, number)) || surrogates.has(text.toLowerCase());
    },
    known: (entity, value) => byValue.get(`${entity} ${value}`)?.standIn,
    freshPlaceholder: (entity) => `[${entity}_${(highest.get(entity) ?? 0) + 1}]`,
    freshSurrogate(entity, value) {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const made = surrogate(entity, value, entries.length + attempt * saltStep);
        if (made !== undefined && made !== value && !surrogates.has(made.toLowerCase())) return made;
      }
      return undefined;
    },
  };
}

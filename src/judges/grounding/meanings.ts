import type { Steps } from '../../engine/steps.ts';
import { atOnce, stemOf } from './words.ts';

/** What a thesaurus knows of a word: its meanings, and the wider kinds they belong to. */
interface Meaning {
  readonly same: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Stems of words that say the contrary. */
  readonly opposites: ReadonlySet<string>;
}

/** Keys are stems. */
export type Meanings = Pick<ReadonlyMap<string, Meaning>, 'get'>;

/**
 * The model's table: entries `word same same/kind kind/opposite`, parted by `|`. Each is read when it is first asked
 * for.
 */
export function* meaningsInSteps(table: string): Steps<Meanings> {
  const entries = new Map<string, string[]>();
  for (const [at, entry] of table.split('|').entries()) {
    if (at % atOnce === 0) yield;
    const stem = stemOf(/^[^ /]*/.exec(entry)?.[0] ?? '');
    const known = entries.get(stem);
    if (known) known.push(entry);
    else entries.set(stem, [entry]);
  }
  const read = new Map<string, Meaning>();
  return {
    get(stem) {
      const written = entries.get(stem);
      if (!written) return undefined;
      const meaning = read.get(stem) ?? meaningOf(written);
      read.set(stem, meaning);
      return meaning;
    },
  };
}

function meaningOf(entries: readonly string[]): Meaning {
  const parts = entries.map((entry) => entry.split('/'));
  const words = (at: number): readonly string[] => parts.flatMap((part) => (part[at] ?? '').split(' ').filter(Boolean));
  // the first word of an entry is the word itself
  const same = parts.flatMap(([left = '']) => left.split(' ').slice(1));
  return { same: new Set(same), kinds: new Set(words(1)), opposites: new Set(words(2).map(stemOf)) };
}

type Kinship = 'same' | 'sister' | 'none' | 'unknown';

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const id of one) if (other.has(id)) return true;
  return false;
}

/**
 * How a stem relates to the nearest of others: another word for it, of the same kind (often a wrong fact), or nothing.
 */
export function kinship(stem: string, others: Iterable<string>, meanings: Meanings): Kinship {
  const own = meanings.get(stem);
  if (!own) return 'unknown';
  let found: Kinship = 'none';
  for (const other of others) {
    const theirs = meanings.get(other);
    if (!theirs) continue;
    if (meet(own.same, theirs.same)) return 'same';
    if (meet(own.kinds, theirs.kinds) || meet(own.kinds, theirs.same) || meet(own.same, theirs.kinds)) found = 'sister';
  }
  return found;
}

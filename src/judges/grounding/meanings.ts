import { stemOf } from './words.ts';

/** What a thesaurus knows of a word: its meanings, and the wider kinds they belong to. */
export interface Meaning {
  readonly same: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Stems of words that say the contrary. */
  readonly opposites: ReadonlySet<string>;
}

export type Meanings = ReadonlyMap<string, Meaning>;

/** Reads the model's table: entries `word same same/kind kind/opposite`, parted by `|`. Keys of the answer are stems. */
export function meaningsFrom(table: string): Meanings {
  const all = new Map<string, { same: Set<string>; kinds: Set<string>; opposites: Set<string> }>();
  for (const entry of table.split('|')) {
    const [left = '', right = '', against = ''] = entry.split('/');
    const [word = '', ...same] = left.split(' ');
    const stem = stemOf(word);
    const known = all.get(stem) ?? { same: new Set(), kinds: new Set(), opposites: new Set() };
    all.set(stem, known);
    for (const id of same) known.same.add(id);
    for (const id of right.split(' ').filter(Boolean)) known.kinds.add(id);
    for (const other of against.split(' ').filter(Boolean)) known.opposites.add(stemOf(other));
  }
  return all;
}

export type Kinship = 'same' | 'sister' | 'none' | 'unknown';

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const id of one) if (other.has(id)) return true;
  return false;
}

/** How a stem relates to the nearest of others: another word for it, of the same kind (often a wrong fact), or nothing. */
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

/** Words of which one must stand in a text before a judge reads it. */
export interface WakeWords {
  readonly words: string;
}

/**
 * All lists by the hashes of their words, so that a text is looked through once for all of them. A word that collides
 * with one only wakes its list in vain.
 */
const lists = new Map<number, readonly WakeWords[]>();

/** For every hash, by its last bits, whether it may be in the lists: most words are in none. */
const mayHold = new Uint8Array(1 << 13);
const place = (hash: number): number => hash & (mayHold.length - 1);

const first = 5381;
/** One letter more. 30 bits, which stay small integers. */
const mixed = (hash: number, letter: number): number => (Math.imul(hash, 33) ^ letter) & 0x3fffffff;

/** A list of words to ask `awakeIn` for: letters a to z (and µ) in lower case, with spaces between. */
/* @__NO_SIDE_EFFECTS__ */
export function wakeWords(words: string): WakeWords {
  const list = { words };
  for (const word of words.split(' ')) {
    let hash = first;
    for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
    mayHold[place(hash)] = 1;
    lists.set(hash, [...(lists.get(hash) ?? []), list]);
  }
  return list;
}

/** Which lists have a word in this text, in any case: one pass over its runs of letters for all lists together. */
export function awakeIn(text: string): ReadonlySet<WakeWords> {
  const awake = new Set<WakeWords>();
  let hash = first;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const letter = unit | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || unit === 0xb5) {
      hash = mixed(hash, unit === 0xb5 ? unit : letter);
    } else if (hash !== first) {
      if (mayHold[place(hash)] === 1) for (const list of lists.get(hash) ?? []) awake.add(list);
      hash = first;
    }
  }
  return awake;
}

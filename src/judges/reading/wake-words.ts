/**
 * Words of which one must stand in a text before a judge reads it, as hashes: one that collides only wakes it in vain.
 */
export interface WakeWords {
  readonly hashes: readonly number[];
}

const first = 5381;
/** One letter more. 30 bits, which stay small integers. */
const mixed = (hash: number, letter: number): number => (Math.imul(hash, 33) ^ letter) & 0x3fffffff;

/** Words of the letters a to z (and µ) in lower case, with spaces between. */
/* @__NO_SIDE_EFFECTS__ */
export function wakeWords(words: string): WakeWords {
  const hashOf = (word: string): number => {
    let hash = first;
    for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
    return hash;
  };
  return { hashes: words.split(' ').map(hashOf) };
}

/** Every run of letters in one pass, however it is capitalised: a set of strings would cost ten times that. */
export function hashesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let hash = first;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || unit === 0xb5) {
      hash = mixed(hash, unit === 0xb5 ? unit : letter);
    } else if (hash !== first) {
      found.add(hash);
      hash = first;
    }
  }
  if (hash !== first) found.add(hash);
  return found;
}

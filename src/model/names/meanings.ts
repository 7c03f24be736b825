import { mix } from '../mix.ts';

/** Numbers of a word that is known: from 0, which kind of word it is, and the group of words that are used alike. */
interface Meaning {
  readonly kind: number;
  readonly group: number;
}

/** How many kinds and groups there are: a value is a group times `kinds` plus a kind. */
export interface MeaningSizes {
  readonly kinds: number;
  readonly groups: number;
}

const valueBits = 14;
const printMask = (1 << 10) - 1;
const salts = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a] as const;
const width = 3;

/**
 * Reads a map of words that keeps no word: what three places give together (xor) is a print of ten bits and a value of
 * fourteen, so a word that was never put in has a meaning once in a thousand. `data` holds three bytes a place; the
 * word comes as the hash of its letters. training/names/map.py writes it.
 */
export function meaningReader(data: Uint8Array, { kinds }: MeaningSizes): (own: number) => Meaning | undefined {
  const third = Math.floor(data.length / width / 3);
  const entry = (own: number, which: 0 | 1 | 2): number => {
    const at = (which * third + (mix((own ^ salts[which]) >>> 0) % third)) * width;
    return data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
  };
  return (own) => {
    if (third === 0) return undefined;
    const found = entry(own, 0) ^ entry(own, 1) ^ entry(own, 2);
    if (found >>> valueBits !== (mix((own ^ salts[3]) >>> 0) & printMask)) return undefined;
    const value = found & ((1 << valueBits) - 1);
    return { kind: value % kinds, group: Math.floor(value / kinds) };
  };
}

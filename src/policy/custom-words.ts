import { detectors } from '../engine/detector.ts';
import type { Detector } from '../engine/types.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s{1,3}');

/**
 * What a word is found by: its first ASCII stretch, which disguises cannot hide, or its first part in another script.
 */
function keywordOf(word: string): string {
  // the one letter whose small form is two
  const small = word.replaceAll('İ', ' ').toLowerCase().trim();
  return (/[\x21-\x7e]+/.exec(small) ?? /\S+/.exec(small))?.[0] ?? ' ';
}

/**
 * One detector for all items of `customWords`, in any case and with up to three blanks between their words; an empty
 * list where no item has two letters.
 */
export function customWordDetectors(words: readonly string[]): readonly Detector[] {
  const wanted = words.map((word) => word.trim()).filter((word) => word.length >= 2);
  if (wanted.length === 0) return [];
  return detectors('custom', {
    'custom-word': {
      entity: 'CUSTOM_WORD',
      title: 'Word named by your policy',
      severity: 'high',
      keywords: wanted.map(keywordOf),
      reach: [
        Math.max(...wanted.map((word) => word.length)) + 2,
        Math.max(...wanted.map((word) => word.length * 3)) + 2,
      ],
      pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'iu'),
      keepPlaceholders: true,
    },
  });
}

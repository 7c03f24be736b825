/** A word from its end to its beginning, by whole characters. */
export const reversed = (word: string): string => [...word].reverse().join('');

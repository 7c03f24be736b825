import { regex, wordList } from '../../engine/regex.ts';
import type { Evidence } from './evidence.ts';

/** Names of people and bodies in prose, and whether a text knows them. */

const part = "\\p{Lu}[\\p{Ll}’'-]+(?:\\p{Lu}\\p{Ll}+)?";
const titles = '(?:Dr|Mrs?|Ms|Prof|Professor(?:in)?|Herrn?|Frau|Mme|Monsieur|Madame|Sra?|Sig|Pani?)';
/** Two to four capitalised words, or one behind a title. */
export const name = regex('gu')`
  (?<![\p{L}\p{N}.’'-])(?:
    ${titles}\.?\s${part}(?:\s${part})?
    |${part}(?:\s(?:(?:de|van|von|der|la|al|bin|of)\s)?${part}){1,3}
  )(?![\p{L}-])
`;
const title = new RegExp(`^${titles}\\.?$`, 'u');
export const common = new Set(
  wordList`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december north south east west northern southern eastern western president vice prime
    minister mister doctor professor chief executive financial officer chairman chairwoman chair director directors
    board committee council department ministry agency bank court street avenue road city county state states republic
    kingdom union federal the and new united company inc corp group university college school institute national
    international european american british first second third world house good best kind dear
  `.split(' '),
);
/** Without titles. */
export const partsOf = (full: string): readonly string[] => full.split(/[\s-]+/).filter((word) => !title.test(word));
/** Those of them that no other name may have. */
export const telling = (parts: readonly string[]): readonly string[] =>
  parts.filter((word) => !common.has(word.toLowerCase()));

/** `UN` for `United Nations`. */
export const isShortened = (parts: readonly string[], { text }: Evidence): boolean =>
  parts.length > 1 && new RegExp(`\\b${parts.map(([first = '']) => first).join('')}\\b`).test(text);

/** A first name or surname of someone whom the text names in full. */
export const isOfName = (word: string, { text }: Evidence): boolean =>
  text.includes(word) &&
  new RegExp(`\\p{Lu}\\p{Ll}+ ${word}(?!\\p{L})|(?<!\\p{L})${word} \\p{Lu}\\p{Ll}`, 'u').test(text);

/** `Prossor` for `Prosser`: one letter inside is another; an ending or an accent may differ in any language. */
export function isMisspelt(word: string, { text }: Evidence): boolean {
  if (word.length < 6) return false;
  const bare = (one: string): string => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ours = bare(word);
  const theirs = new Set(
    text.match(new RegExp(`(?<!\\p{L})${word.slice(0, 2)}\\p{Ll}{${word.length - 2}}(?!\\p{L})`, 'gu')),
  );
  return [...theirs]
    .map(bare)
    .some(
      (other) =>
        other.at(-1) === ours.at(-1) &&
        other.length === ours.length &&
        [...ours].filter((sign, at) => other[at] !== sign).length === 1,
    );
}

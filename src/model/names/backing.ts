import { regex } from '../../engine/regex.ts';
import type { FoundName } from '../../engine/types.ts';
import type { Listed } from './bags.ts';
import { isAddressed, isSomebody } from './cues.ts';
import { isNamedThing } from './named-things.ts';
import { isCode, isEponym, isNoName } from './no-name.ts';
import { particles } from './particles.ts';
import { hasAddressWords, hasPostalCode, isOnlyTown } from './postal.ts';
import { chineseSurname, japaneseSurname, koreanSurname } from './surnames.ts';
import type { Word } from './words.ts';

/**
 * What speaks for a finding beside the model's score: it has seen few of the nouns that German writes with a capital, few
 * numbers beside words of other languages, and hardly any code.
 */

/** What the lists say of a word. */
export type Lookup = (word: string) => Listed;

/** Least scores by what backs a name; where nothing does, several words with capitals are seldom anything else. */
const least = {
  given: 0.8,
  atStart: 0.88,
  surname: 0.99,
  unlisted: 0.998,
  surnames: 0.85,
  strangers: 0.9,
  listedSmall: 0.85,
};
const around = 24;
const longest = 20;

const joints = /^(?:[,/&]|and|und|et|y|e|en|i|og|och)$/;
const particle = new RegExp(`^(?:${particles})$`);
/** Here a capital says something: not at the beginning of a sentence, a cell or a line. */
const midSentence = /(?:[\p{L}\p{N}],?|[–—;])\s$/u;
/** Endings of nouns in several languages that hardly any name has. */
const nounEnd = regex('iu')`
  \p{L}{3}(?:
    ungs?|ungen|heit|keit|schaft|ität|tion|tionen|ción|ção|zione|mento|ments?|ning|else|inhalt|nummer|leitung
    |blatt|datei|liste
  )$
`;
const hangul = new RegExp(`^${koreanSurname}([가-힣]{2})$`);
const han = new RegExp(`^(?:${chineseSurname}\\p{Script=Han}{1,2}|${japaneseSurname}\\p{Script=Han}{1,3})$`, 'u');
/** Letters of Vietnamese, whose every syllable is somebody's name: one alone is none. */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu;

const upper = /^\p{Lu}/u;
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** A name in a script without capitals. */
function isUncased(text: string, { start, end, score }: FoundName, parts: readonly string[], look: Lookup): boolean {
  const found = text.slice(start, end);
  const given = hangul.exec(found)?.[1];
  if (given !== undefined) return look(given).given || look(found).given;
  if (/^\p{Script=Han}/u.test(found)) return han.test(found);
  const listed = parts.some((part) => part.length > 1 && (look(part).given || look(part).surname));
  return listed && score >= (parts.length > 1 ? least.surnames : least.unlisted);
}

/** `Mr. Chairman` */
const isOffice = ({ given, surname, role }: Listed): boolean => role && !given && !surname;

function isLone(before: string, word: string, score: number, look: Lookup): boolean {
  const { given, surname, ordinary } = look(word);
  if (given && !ordinary) return score >= (midSentence.test(before) ? least.given : least.atStart);
  if (!midSentence.test(before) || nounEnd.test(word)) return false;
  return score >= (surname ? least.surname : least.unlisted);
}

/** `Hannah Fischer`, `HANNAH FISCHER`; where all of a line is in lower case, both names have to be listed. */
function areSeveral(parts: readonly string[], score: number, look: Lookup): boolean {
  const [first, last] = [look(parts[0]!), look(parts.at(-1)!)];
  const listed = parts.map(look);
  if (parts.every(isSmall)) {
    const named = first.given && last.surname && parts.every((part) => part.length > 2 && !vietnamese.test(part));
    return named && score >= least.listedSmall;
  }
  if (!parts.every((part) => upper.test(part))) return false;
  if (listed.some(({ given, ordinary }) => given && !ordinary)) return true;
  if (listed.some(({ surname }) => surname)) return score >= least.surnames;
  return score >= least.strangers && !parts.some((part) => nounEnd.test(part));
}

function isPerson(text: string, finding: FoundName, parts: readonly string[], look: Lookup, beside: boolean): boolean {
  const { start, end, score } = finding;
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  if (isCode(found, before, after) || isEponym(after)) return false;
  if (parts.length === 1 && isOffice(look(parts[0]!))) return false;
  if (isAddressed(before, found, after)) return true;
  if (isNoName(found, before, after) || isNamedThing(found, before, after)) return false;
  if (parts.some((part) => part.length > longest)) return false;
  if (parts.length === 0 || /\s{2}|\n/.test(found)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(found)) return isUncased(text, finding, parts, look);
  if (parts.length > 1) return areSeveral(parts, score, look);
  const only = parts[0]!;
  if (only.length < 3 || vietnamese.test(before + only + after)) return false;
  return upper.test(only) && (beside || isSomebody(before, after) || isLone(before, only, score, look));
}

/**
 * The words of a name without particles; what stands behind a hyphen belongs to its word, an initial only before a
 * name.
 */
const partsOf = (name: string): readonly string[] =>
  (name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).filter(
    (word, at, all) => !particle.test(word) && (word.length > 1 || (at < all.length - 1 && upper.test(word))),
  );

/** `Karl-Heinz`: the lists hold the parts of double names. */
export const byParts =
  (look: Lookup): Lookup =>
  (word) => {
    const parts = word.split('-').map(look);
    const some = (is: (part: Listed) => boolean): boolean => parts.some(is);
    return {
      given: some(({ given }) => given),
      surname: some(({ surname }) => surname),
      common: some(({ common }) => common),
      city: some(({ city }) => city),
      ordinary: parts.every(({ ordinary }) => ordinary),
      role: parts.every(({ role }) => role),
    };
  };

/** Tells of a finding whether anything speaks for it. */
export function backing(text: string, words: readonly Word[], lookup: Lookup): (finding: FoundName) => boolean {
  const look = byParts(lookup);
  const wordAt = (at: number): string => text.slice(words[at]?.start, words[at]?.end);
  const isTown = (at: number): boolean => upper.test(wordAt(at)) && look(wordAt(at)).city;
  const isGiven = (at: number): boolean =>
    upper.test(wordAt(at)) && look(wordAt(at)).given && !look(wordAt(at)).ordinary;
  /** `Colm, Parisa and Ingeborg`: somebody stands on the other side of a joint. */
  const isBeside = (joint: number, other: number): boolean => joints.test(wordAt(joint)) && isGiven(other);
  /** `Lindemann;Katrin;Sales`: the first two cells of a row are one name. */
  const isCellOf = (at: number): boolean => {
    const pairs = [
      [at, at + 2],
      [at - 2, at],
    ] as const;
    return pairs.some(([left, right]) => {
      const row = text.slice(text.lastIndexOf('\n', (words[left]?.start ?? 0) - 1) + 1, words[left]?.start);
      const other = left === at ? right : left;
      return /^[;|\t]$/.test(wordAt(left + 1)) && !/\p{L}/u.test(row) && isGiven(other);
    });
  };
  /** `9000 Gent`, `Chennai - 600040` */
  const isCode = (at: number): boolean =>
    (/^\d{4,6}$/.test(wordAt(at)) && isTown(at + 1) && (wordAt(at).length > 4 || !look(wordAt(at + 1)).ordinary)) ||
    (/^\d{6}$/.test(wordAt(at)) && (isTown(at - 1) || isTown(at - 2)));
  return (finding) => {
    const { start, end, label } = finding;
    const places = words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
    const found = text.slice(start, end);
    if (label === 'ADDRESS')
      return places.some(isCode) || hasAddressWords(found) || (!isOnlyTown(found) && hasPostalCode(text, finding));
    const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
    const parts = partsOf(found);
    const beside = isBeside(first - 1, first - 2) || isBeside(last + 1, last + 2) || isCellOf(first);
    return isPerson(text, finding, parts, look, beside);
  };
}

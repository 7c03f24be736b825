import { piece } from '../../engine/regex.ts';
import type { Lookup } from './backing.ts';

/**
 * How much behind a title is a name, by the lists: `Mr. Chairman`, `Sr. Software Engineer` and `meine frau arbeitet`
 * name nobody.
 */

/** Titles that are words for a woman or a man as well. */
const noun = '(?:frau|herrn?|mevrouw|señora?|signora?|paní)';
const owners = [
  '(?:(?:[mds]|k?)ein|ihr|unser|eue?r|dies|jed|welch)(?:e[mnrs]?)?|d(?:er|ie|e[mns])',
  piece`
    mi|tu|su|[nv]uestr[ao]|una?|otr[ao]|(?:mi|tu|su|[nv]ostr)[ao]|mijn|jouw|zijn|haar|onze|een|[mt]v?oje|jeho
    |její|[nv]aše|ta
  `,
].join('|');
const owned = new RegExp(`(?<!\\p{L})(?:${owners}) ${noun} $`, 'iu');
const withArticle = new RegExp(`(?<!\\p{L})(?:la|el|il|de) ${noun} $`, 'iu');
const isNoun = new RegExp(`(?<!\\p{L})${noun} $`, 'u');
/** Women's surnames in Czech and Slovak, whatever their case. */
const czech = /\p{L}{3}ov(?:á|é|ou)$/u;
/** A title that begins the name of a job as well. */
const senior = /(?<!\p{L})[SJ]r\.? $/u;
const written = /^\p{Lu}\p{Ll}{3}/u;

function isSmallName(before: string, word: string, look: Lookup): boolean {
  const { surname, common, ordinary, role } = look(word);
  if (ordinary || !isNoun.test(before)) return !ordinary && !role;
  if (owned.test(before)) return false;
  return czech.test(word) || (withArticle.test(before) ? common : surname);
}

/** `before` ends with the title; gives the length of the name, 0 where there is none. */
export function nameBehind(before: string, name: string, look: Lookup): number {
  if (/^\p{Ll}/u.test(name) && !name.includes(' ')) return isSmallName(before, name, look) ? name.length : 0;
  const parts = Array.from(name.matchAll(/(?<!\S)\p{Lu}\S*/gu), ({ 0: word, index }) => {
    const { given, surname, common, ordinary, role } = look(word);
    const listed = (given || surname) && !ordinary;
    const sure = listed || !(given || surname || ordinary || role);
    return { end: index + word.length, sure, able: sure || common, known: listed || written.test(word) };
  });
  const last = parts.findLast(({ able }) => able);
  if (!last) return 0;
  if (senior.test(before) && !parts.every(({ able, known }) => able && known)) return 0;
  return parts.some(({ sure }) => sure) || parts.length === 1 ? last.end : 0;
}

import type { FoundName } from '../../engine/types.ts';
import type { Lookup } from './backing.ts';

/** `2003, 2004 Ada Lovelace`: who wrote something and when, of which the model makes a postal code and a town. */

const year = '(?:19[5-9]|20[0-4])\\d';
const years = new RegExp(`[\\s,–-]*(?<!\\d)${year}(?:\\s?[-–/,]\\s?(?:${year}|\\d\\d))*(?!\\d)[\\s,]*`, 'gu');
const several = new RegExp(`${year}\\s?[-–/,]\\s?\\d`, 'u');
const startsWithYear = new RegExp(`^\\s*${year}(?!\\d)`, 'u');
const opening = /^(?:copyright|©|\(c\)|\p{Lu}\p{L}{2,8}\.? \d{1,2}|\s)*$/iu;
const holder = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;
const notice = /copyright|©|\(c\)/iu;
const around = 4000;

/** In a line of a copyright notice, or under it in a line that begins with a year too. */
function isInNotice(text: string, start: number): boolean {
  const lines = text
    .slice(Math.max(0, start - around), start)
    .split('\n')
    .toReversed();
  const other = lines.findIndex(
    (line, at) => notice.test(line) || !(at === 0 ? /^[\s\d,–-]*$/u : startsWithYear).test(line),
  );
  return other >= 0 && notice.test(lines[other]!);
}

/** The names in a finding that is nothing but years and names. */
function holdersIn(text: string, found: FoundName, look: Lookup): readonly FoundName[] | undefined {
  const inside = text.slice(found.start, found.end);
  const cuts = [...inside.matchAll(years)].map(({ 0: cut, index }) => [index, index + cut.length] as const);
  const names = cuts.map(([, from], at) => ({ start: from, end: cuts[at + 1]?.[0] ?? inside.length }));
  const isNamed = names.every(({ start, end }) => start === end || holder.test(inside.slice(start, end)));
  if (!isNamed || !opening.test(inside.slice(0, cuts[0]?.[0] ?? 0)) || cuts.length === 0) return undefined;
  const noticed = several.test(text.slice(Math.max(0, found.start - 6), found.end)) || isInNotice(text, found.start);
  const persons = names.filter(({ start, end }) => {
    const [first = '', ...others] = inside.slice(start, end).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    const { given, ordinary } = look(first);
    return given && !ordinary && (noticed || others.length > 0);
  });
  if (persons.length === 0 && !noticed) return undefined;
  return persons.map(({ start, end }) => ({
    ...found,
    start: found.start + start,
    end: found.start + end,
    label: 'PERSON',
  }));
}

/** The findings, where those who hold a copyright are persons and no addresses. */
export const withHolders = (text: string, found: readonly FoundName[], look: Lookup): readonly FoundName[] =>
  found.flatMap((one) => (one.label === 'ADDRESS' && holdersIn(text, one, look)) || [one]);

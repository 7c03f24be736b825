import type { Mark } from '../../../engine/types.ts';
import { piece, regex } from '../../../engine/regex.ts';
import { spelled } from './day-counts.ts';
import { weekdayNumber, weekdayOf, weekdayPattern, weekdays, type WrittenDate } from './dates.ts';

/** Not of Saturday and Sunday: one may have sat, and newspapers are called Sun. */
const short = '(?:mon|tues?|wed|thu(?:rs?)?|fri)(?![\\p{L}’-])';
const weekday = `(?<w>${weekdayPattern}|${short})`;
/** In small letters it may be a word; `mon` is French for `my`, also where it begins a sentence. */
const isSmall = new RegExp(`^${short}$`, 'u');
const frenchMonth = /j(?:anv|uin|uil)|f[ée]v|mars|avril|mai\b|ao[uû]t|sept|octobre|nov|d[ée]c/i;
/** A weekday right before a date; of `Mon–Fri` or `Mon/Tue` the date is the first day's. */
export const before = new RegExp(
  `(?<![\\p{L}/–-])${weekday}\\s{0,8}[.,]?\\s+(?:(?:the|dem|den|le|el|dia)\\s+)?$`,
  'iu',
);
const fallsOn = piece`
  (?:
    is|was|will be|falls?|fell|will fall|fällt|ist|war|tombe|est|cae|es|será|cade|è|cai|é|valt|wypada|przypada
  )
`;
const article = piece`
  (?:(?:on|auf|en|op|in|w|we|di|num|numa)\s{1,6})?(?:(?:an?|einen?|ein|un|uma?|een|de|el|le|da)\s{1,6})?
`;
/** One right behind it. */
export const after = regex('iu')`
  ^(?:
    \s{0,8},?\s*\(?(?:(?:,[^.,;:\d\n]{3,50},\s|\s[^.,;:\d\n]{3,60}\s(?:und|and|et|y|e)\s)?${fallsOn}\s{1,6})?${article}
  )${weekday}(?!\s*(?:to|through|and|or|bis|und|à|et|a|y|[-–,]\s*\p{L}|,?\s*(?:(?:the|dem|den|der|le|el|il)\s+)?\d))
`;
/** `2 May 2025 is a Friday, 9 May 2025 …`, `2 May 2025, Friday, 9 May 2025 …`: said of the date before it. */
const ofOneBefore = regex('iu')`
  \d[\d.]{0,4}(?:st|nd|rd|th|er)?(?:\s(?:of\s|de\s)?\p{L}{3,10}\.?)?(?:,?\s(?:de\s)?\d{4})?[*_)]{0,3}
  (?:\s{1,4}${fallsOn}\s{1,6}${article}[*_]{0,2}${weekdayPattern}[*_]{0,2}\s{0,4}(?:,|and|und|et|y|e|en)|,\s{1,4}${weekdayPattern}\s{0,4},)
  \s{1,4}(?:\p{L}{1,4}\s{1,4}){0,2}$
`;
/** Before 1930 some countries still counted by the Julian calendar; both are right then. */
function isRightWeekday(name: string, found: WrittenDate): boolean {
  const right = [weekdayOf(found), ...((found.year ?? 0) < 1930 ? [weekdayOf(found, true)] : [])];
  return right.includes(weekdayNumber(name));
}

/** The weekday beside a date, where it is not that of the date. */
export function weekdayMark(text: string, found: WrittenDate): Mark | undefined {
  if (found.year === undefined || found.year < 1600) return undefined;
  const isOfOther = ofOneBefore.test(text.slice(Math.max(0, found.start - 90), found.start));
  const ahead = isOfOther ? null : before.exec(text.slice(Math.max(0, found.start - 32), found.start));
  const behind = ahead ? null : after.exec(text.slice(found.end, found.end + 90));
  const name = ahead?.groups?.['w'] ?? behind?.groups?.['w'];
  if (name === undefined || isSmall.test(name) || isRightWeekday(name, found)) return undefined;
  if (name === 'Mon' && frenchMonth.test(text.slice(found.start, found.end))) return undefined;
  const start = ahead ? found.start - ahead[0].length : found.end + (behind?.[0].length ?? 0) - name.length;
  return {
    span: { start, end: start + name.length },
    why: `${spelled(found)} is a ${weekdays[weekdayOf(found)]}, not a ${name}.`,
  };
}

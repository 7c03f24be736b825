import { regex } from '../../../engine/regex.ts';
import { dateOf, datePattern, foreignMonths } from './dates.ts';

/** What a text says of days: generously, since a day that may have been meant must not be called missing. */
export interface GivenDates {
  /** `month-day`, in both orders where both are possible. */
  readonly days: ReadonlySet<string>;
  /** Months that are named. */
  readonly months: ReadonlySet<number>;
  /** Whole numbers up to 31 that may be a day whose month stands elsewhere: `the 14th`, `Mon 14`, a cell of a table. */
  readonly numbers: ReadonlySet<number>;
}

const english = new RegExp(datePattern, 'gi');
/** `14/3/2025`, `3.14.25`, `2025/03/14`, `14.3.`, `3/14`. */
const numeric = /(?<![\d.,/-])(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?(?!\d)/g;
const compact = /(?<!\d)(?:19|20)\d{2}(\d{2})(\d{2})(?!\d)/g;
/** The group that took part says which month it is. */
const named = new RegExp(`(?<!\\p{L})(?:${foreignMonths.map((starts) => `(${starts})`).join('|')})`, 'giu');
const dayNear = /(?<![\d.,/:])\d{1,2}(?=\D|$)/g;
const reach = 24;
/** Not the 1 of `3 votes to 1`. What stands before is only looked at where digits are, of which most text has few. */
const lonely = regex('gimu')`
  (?=\d)(?:
    (?<!\d)\d{1,2}(?:st|nd|rd|th|er|º)\b
    |(?<=\b(?:
      the|day|tag|am|el|d[ií]a|le|il|den|vom|zum
      |(?:sun|mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur)(?:day)?
      |(?:mo|di|mi|do|fr|sa|so)\.?|\p{L}+tag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi
      |mercredi|jeudi|vendredi|samedi|dimanche
    ),?\s+)\d{1,2}(?![\d:.,]*\d)
    |(?<=(?:[|\t,;]|^)\s{0,4})\d{1,2}(?=\s{0,4}(?:[|\t,;]|$))
    |(?<![\d.,:/])\d{1,2}(?=\s?[-–—/]\s?\d)
    |(?<=\d\s?[-–—/]\s?)\d{1,2}(?!\d)
  )
`;

/** Every number of one or two digits beside a month's name may be a day of it: "12 and 14 March", "14. März 2025". */
function addMonthNames(text: string, days: Set<string>, months: Set<number>): void {
  for (const hit of text.matchAll(named)) {
    const month = hit.findIndex((group, at) => at > 0 && group !== undefined);
    months.add(month);
    const around = text.slice(Math.max(0, hit.index - reach), hit.index + hit[0].length + reach);
    for (const [day] of around.matchAll(dayNear)) if (Number(day) <= 31) days.add(`${month}-${Number(day)}`);
  }
}

export function givenDates(text: string): GivenDates {
  const days = new Set<string>();
  const months = new Set<number>();
  const add = (month: number, day: number): void => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) days.add(`${month}-${day}`);
  };
  for (const hit of text.matchAll(english)) {
    const { month, day } = dateOf(hit.groups ?? {}, hit.index, hit[0].length);
    add(month, day);
  }
  for (const [, one = '', , two = '', three = ''] of text.matchAll(numeric)) {
    const [a, b, c] = [Number(one), Number(two), Number(three)];
    if (one.length === 4) add(b, c);
    else
      for (const [month, day] of [
        [a, b],
        [b, a],
      ] as const)
        add(month, day);
  }
  for (const [, month, day] of text.matchAll(compact)) add(Number(month), Number(day));
  addMonthNames(text, days, months);
  const numbers = new Set([...text.matchAll(lonely)].map(([one]) => Number(/\d+/.exec(one)?.[0])));
  return { days, months, numbers };
}

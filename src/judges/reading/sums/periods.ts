const periods: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|tag|jour|día|giorno)/i, 1 / 365],
  [/^(?:week|woche|semaine|semana|settimana)/i, 1 / 52],
  [/^(?:month|monat|mois|mes|mese|miesi)/i, 1 / 12],
  [/^(?:quarter|quartal|trimest)/i, 1 / 4],
  [/^(?:year|jahr|an|année|año|anno|rok)/i, 1],
];
const lengthOf = (written = ''): number => periods.find(([name]) => name.test(written))?.[1] ?? NaN;

/** Weeks and days that people reckon with, of work too, in a week, a month and a year. */
const weeks = [4, 48, 50];
const days = [5, 6, 7, 20, 21, 22, 30, 31, 250, 260, 360];
const isWeek = /week|woche|sem/i;
const isDay = /day|tag|jour|d[ií]a|giorn/i;

/** How many of the period `unit` the period `whole` has by the calendar; NaN where one is no period. */
export const periodIn = (whole?: string, unit?: string): number => lengthOf(whole) / lengthOf(unit);

/** All that may be meant by it, with the working week and the working year. */
export const periodsIn = (whole = '', unit = ''): readonly number[] => [
  periodIn(whole, unit),
  ...(isWeek.test(unit) ? weeks : []),
  ...(isWeek.test(whole) ? weeks.map((times) => 1 / times) : []),
  ...(isDay.test(unit) ? days : []),
  ...(isDay.test(whole) ? days.map((times) => 1 / times) : []),
];

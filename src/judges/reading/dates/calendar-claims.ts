import { regex } from '../../../engine/regex.ts';
import { isDate } from '../../../engine/checksums.ts';
import type { Mark } from '../../../engine/types.ts';
import { monthNumber } from './dates.ts';
import { hitsOf } from '../hits.ts';

const isLeap = (inYear: number): boolean => isDate(inYear, 2, 29);
const leap = /(?<![\d.,])(?<y>(?:1[6-9]|20|21)\d{2})\s+(?:is|was|will be)\s+(?<not>not\s+)?a\s+leap\s+year\b/gi;
const monthDays = regex('gi')`
  \b(?<m>January|February|March|April|May|June|July|August|September|October|November|December)
  (?:\s+(?<y>(?:1[6-9]|20|21)\d{2}))?\s+(?:has|had|will have)\s+(?:only\s+|exactly\s+)?(?<n>2[89]|3\d)\s+days\b
`;

const inMonth = regex('gi')`
  \bthere (?:are|were)\s+(?:only\s+|exactly\s+)?(?<n>2[89]|3\d) days in (?<m>
    January|February|March|April|May|June|July|August|September|October|November|December
  )(?:\s+(?<y>(?:1[6-9]|20|21)\d{2}))?\b
`;
const yearDays = /(?<![\d.,])(?<y>(?:1[6-9]|20|21)\d{2})\s+(?:has|had|will have)\s+(?<n>36[4-7])\s+days\b/gi;

/** What is said of the calendar itself. */
export function* calendarClaims(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, leap)) {
    const [inYear, denied] = [Number(hit.groups?.['y']), hit.groups?.['not'] !== undefined];
    if (isLeap(inYear) !== denied) continue;
    yield {
      span: { start: hit.index, end: hit.index + hit[0].length },
      why: `${inYear} is ${denied ? 'a' : 'no'} leap year.`,
    };
  }
  for (const hit of [...hitsOf(text, monthDays), ...hitsOf(text, inMonth)]) {
    const { m = '', y, n } = hit.groups ?? {};
    const month = monthNumber(m);
    const right = [28, 29, 30, 31].filter((day) => isDate(y === undefined ? 2024 : Number(y), month, day)).at(-1) ?? 31;
    if (Number(n) === right || (y === undefined && month === 2 && Number(n) === 28)) continue;
    const start = hit.index + hit[0].indexOf(`${n} days`);
    yield {
      span: { start, end: start + `${n} days`.length },
      why: `${m}${y === undefined ? '' : ` ${y}`} has ${right} days.`,
    };
  }
  yield* lengths(text);
}

/** `2024 has 365 days`. */
function* lengths(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, yearDays)) {
    const [inYear, said] = [Number(hit.groups?.['y']), Number(hit.groups?.['n'])];
    const right = isLeap(inYear) ? 366 : 365;
    const end = hit.index + hit[0].length;
    if (said !== right)
      yield { span: { start: end - `${said} days`.length, end }, why: `${inYear} has ${right} days.` };
  }
}

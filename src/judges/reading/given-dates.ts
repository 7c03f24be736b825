import { dateOf, datePattern } from './dates.ts';

/** What a text says of days: generously, since a day that may have been meant must not be called missing. */
export interface GivenDates {
  /** `month-day`, in both orders where both are possible. */
  readonly days: ReadonlySet<string>;
  /** Months that are named. */
  readonly months: ReadonlySet<number>;
  /** Whole numbers up to 31 that stand anywhere. */
  readonly numbers: ReadonlySet<number>;
}

const english = new RegExp(datePattern, 'gi');
/** `14/3/2025`, `3.14.25`, `2025/03/14`, `14.3.`, `3/14`. */
const numeric = /(?<![\d.,/-])(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?(?!\d)/g;
const compact = /(?<!\d)(?:19|20)\d{2}(\d{2})(\d{2})(?!\d)/g;
/** The first letters of the months, as other languages of Europe write them, by number of the month. */
const foreign: readonly (readonly [RegExp, number])[] =
  'jan|ene|genn|stycz|led ;feb|fév|fev|lut|ún ;mär|marz|mars|maart|març|mrt;abr|avr|apr;mai|may|mag|mei|maj;jun|juin|giu|czerw;jul|juil|lug|lip ;aug|ago|aoû|août|sierp;sep|set|wrz;okt|oct|out|ott|paźdz;nov|nob|lis;dez|déc|dec|dic|grudz'
    .split(';')
    .map((starts, at) => [new RegExp(`(?<!\\p{L})(?:${starts.replaceAll(' ', '')})`, 'giu'), at + 1] as const);
const dayNear = /(?<![\d.,/:])\d{1,2}(?=\D|$)/g;
const reach = 24;

/** Every number of one or two digits beside a month's name may be a day of it: "12 and 14 March", "14. März 2025". */
function addMonthNames(text: string, days: Set<string>, months: Set<number>): void {
  for (const [name, month] of foreign) {
    for (const hit of text.matchAll(name)) {
      months.add(month);
      const around = text.slice(Math.max(0, hit.index - reach), hit.index + hit[0].length + reach);
      for (const [day] of around.matchAll(dayNear)) if (Number(day) <= 31) days.add(`${month}-${Number(day)}`);
    }
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
    else for (const [month, day] of [[a, b], [b, a]] as const) add(month, day); // prettier-ignore
  }
  for (const [, month, day] of text.matchAll(compact)) add(Number(month), Number(day));
  addMonthNames(text, days, months);
  const numbers = new Set([...text.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map(([one]) => Number(one)));
  return { days, months, numbers };
}

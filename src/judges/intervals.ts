import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { dateOf, datePattern, dayNumber, exists, weekdays, writtenDay } from './reading/dates/dates.ts';
import { afterwards, ages, ends, falls, later, lives, times, years } from './reading/dates/interval-patterns.ts';
import { numberedSentences, withoutCode } from './reading/sentences.ts';
import { smallNumber } from './reading/numbers/small-numbers.ts';
import { hitsOf } from './reading/hits.ts';

const date = new RegExp(datePattern, 'gi');
const otherRules = regex('i')`
  \b(?:
    not|about|approx\w*|roughly|around|nearly|almost|over|more than|less than|if|would|business|working|break
    |lunch|B\.?C\.?E?|wrong|incorrect|inclusive|including
  )\b
  |n[’']t\b|[~≈]
`;

const part = (hit: RegExpExecArray, name: string): number => Number(hit.groups?.[name]);
function mark(hit: RegExpExecArray, why: string): Mark {
  const [start, end] = hit.indices?.groups?.['v'] ?? [hit.index, hit.index + hit[0].length];
  return { span: { start, end }, why };
}

function* spans(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, years)) {
    const [from, to, said] = [part(hit, 'a'), part(hit, 'b'), part(hit, 'n')];
    // both ends may be counted
    if (to > from && Math.abs(to - from - said) > 1) yield mark(hit, `From ${from} to ${to} are ${to - from} years.`);
  }
  for (const hit of [...hitsOf(text, lives), ...hitsOf(text, ages)]) {
    const [from, to, said] = [part(hit, 'a'), part(hit, 'b'), part(hit, 'n')];
    const age = to - from;
    if (age > 0 && said !== age && said !== age - 1)
      yield mark(hit, `Someone born in ${from} was ${age - 1} or ${age} in ${to}.`);
  }
}

/** Years counted from a first one, over the end of a sentence too. */
function* counted(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, afterwards)) {
    const [from, to] = [part(hit, 'a'), part(hit, 'b')];
    const said = smallNumber((hit.groups?.['n'] ?? '').toLowerCase()) ?? part(hit, 'n');
    const isOff = to > from && Math.abs(to - from - said) > 1;
    if (isOff && !otherRules.test(hit[0])) yield mark(hit, `From ${from} to ${to} are ${to - from} years.`);
  }
}

function* endings(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, ends)) {
    const [from, to] = ['1', '2'].map((name) => part(hit, `h${name}`) * 60 + part(hit, `m${name}`));
    const right = (from ?? 0) + part(hit, 'n') * (/^min/i.test(hit.groups?.['u'] ?? '') ? 1 : 60);
    if ((right - (to ?? 0)) % 720 === 0) continue;
    const write = `${Math.floor(right / 60) % 24}:${String(right % 60).padStart(2, '0')}`;
    yield mark(hit, `Then it is ${write}.`);
  }
}

/** Minutes from one time to the other in all that may be meant: past midnight, and past noon where neither is said. */
function minutesBetween(hit: RegExpExecArray): readonly number[] {
  const of = (name: string): readonly number[] => {
    const [hours, minutes, half] = [
      part(hit, `h${name}`),
      Number(hit.groups?.[`m${name}`] ?? 0),
      hit.groups?.[`x${name}`],
    ];
    if (half) return [((hours % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + minutes];
    return [hours * 60 + minutes, ...(hours < 12 ? [(hours + 12) * 60 + minutes] : [])];
  };
  return of('1').flatMap((from) => of('2').map((to) => (to - from + 1440) % 1440));
}

function* clocks(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, times)) {
    // `from 2 to 4 is 2 hours` may be of anything
    const { m1, x1, m2, x2 } = hit.groups ?? {};
    if (!(m1 ?? x1) || !(m2 ?? x2)) continue;
    const said = part(hit, 'n') * 60 + Number(hit.groups?.['k'] ?? 0);
    const found = minutesBetween(hit);
    if (found.some((minutes) => Math.abs(minutes - said) < (hit.groups?.['n']?.includes('.') ? 4 : 1))) continue;
    const [minutes = 0] = found;
    const rest = minutes % 60 === 0 ? '' : ` and ${minutes % 60} minutes`;
    yield mark(hit, `That is ${Math.floor(minutes / 60)} hours${rest}.`);
  }
}

function* dates(text: string): Iterable<Mark> {
  const found = [...hitsOf(text, date)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length));
  for (const [at, to] of found.slice(1).entries()) {
    const from = found[at];
    const hit = from && later.exec(text.slice(0, from.start));
    if (!from || !hit || from.year === undefined || to.year === undefined || !exists(from) || !exists(to)) continue;
    if (!falls.test(text.slice(from.end, to.start))) continue;
    const count = smallNumber((hit.groups?.['n'] ?? '').toLowerCase()) ?? part(hit, 'n');
    if (Number.isNaN(count)) continue;
    const days =
      count *
      (/^[ws]/i.test(hit.groups?.['u'] ?? '') ? 7 : 1) *
      (/^(?:before|vor|avant|antes)/i.test(hit.groups?.['d'] ?? '') ? -1 : 1);
    const right = dayNumber(from) + days;
    if (Math.abs(dayNumber(to) - right) <= 1) continue;
    yield {
      span: { start: to.start, end: to.end },
      why: `${hit[0].trim()} then is ${weekdays[(right + 3) % 7]}, ${writtenDay(right)}.`,
    };
  }
}

export default {
  category: 'hallucination',
  title: 'The time between does not fit',
  severity: 'medium',
  *judge(segment) {
    if (/years later|später|plus tard|después/i.test(segment.text)) yield* counted(withoutCode(segment));
    for (const { start, text } of numberedSentences(segment)) {
      if (
        !/\d[^\d]+\d/.test(text) ||
        !/years|\bage|\bborn|hours?\b|\dh|\smin|days|weeks|tage|wochen|jours|semaines|d[ií]as|semanas/i.test(text) ||
        otherRules.test(text)
      )
        continue;
      for (const { span, why } of [...spans(text), ...clocks(text), ...endings(text), ...dates(text)])
        yield { span: { start: start + span.start, end: start + span.end }, why };
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'From 9 am to 5 pm is «7 hours».',
    'The meeting at 14:30 lasts 90 minutes and ends at «15:45».',
    'Two weeks after 20 March 2025 is «6 April 2025».',
    'She was born in 1984 and turned «38» in 2024.',
    'Between 9:00 and 17:00 there are «6 hours».',
    'From 1990 to 2020 is «25 years».',
    'She was mayor from 1994 to 2009, so for «20 years» in all.',
    'She was born in 1920 and died in 1990 at the «age of 60».',
    'From 9:00 to 11:30 is «3 hours».',
    'The mill was built in 1880. «Fifteen years later», in 1905, a second wheel was added.',
    'The club, founded in 1960, moved «25 years later», in 1995, to a hall of its own.',
    'Der Verein wurde gegründet im Mai 1971; «20 Jahre später», 1999, zog er um.',
    'It starts at 14:00 and ends at 15:45, so plan «2 hours and 15 minutes».',
    'Between 10:15 AM and 1:00 PM is «2 hours and 15 minutes».',
    '30 days after March 1, 2025 is «March 20, 2025».',
    'Counting 90 days after 15 January 2025 brings you to «25 April 2025».',
    '6 weeks before 1 March 2025 is «1 February 2025».',
    '20 Tage ab dem 10. Mai 2025 enden am «3. Juni 2025».',
  ],
  ignore: [
    'The meeting at 14:30 lasts 90 minutes and ends at 16:00, or at 4:00.',
    'She was born in 1984 and turned 40 in 2024.',
    'Between 9:00 and 17:00 there are 8 hours, and from 9 am to 5 pm is 8 hours.',
    'From 1990 to 2020 is 30 years, or 31 years with both ends.',
    'She was born in May 1920 and died in January 1990 at the age of 69.',
    'From 9:00 to 11:30 is 2.5 hours. From 9:00 to 5:00 is 8 hours.',
    'From 11:00 PM to 7:00 AM is 8 hours.',
    'From 9:00 to 17:00 is 7 hours without the lunch break.',
    '30 days after March 1, 2025 is March 31, 2025.',
    '20 Tage ab dem 10. Mai 2025 enden am 30. Mai 2025.',
    '6 weeks before 1 March 2025 is Saturday, 18 January 2025.',
    'From 1990 to 2020, sales doubled in 10 years.',
    'The meeting starts at 9:00, arrive 15 minutes early, and it ends at 10:00.',
    'Doors open at 18:00, 30 minutes before the show, which ends at 22:00.',
    'Der Film beginnt um 20:15, nach 20 Minuten Werbung, und endet um 22:30.',
    'The exam starts at 9:00, you have 15 minutes of reading time, and it ends at 12:00.',
    'The mill was built in 1880. Twenty-five years later, in 1905, it burned.',
    'The mill was built in 1880. Its owner died in 1890. Fifteen years later, in 1905, it burned.',
    'The mill was built in 1880 and sold to a miller’s son after a long dispute. Ten years later, in 1905, it burned.',
    'He was born in 1920 and his son died in 1990; his wife at the age of 60.',
  ],
};

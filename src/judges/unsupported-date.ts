import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { dateOf, datePattern, type WrittenDate } from './reading/dates.ts';
import { datesFrom } from './reading/derived-dates.ts';
import { beside, evidenceOf, retells } from './reading/evidence.ts';
import type { GivenDates } from './reading/given-dates.ts';
import { numberedSentences } from './reading/sentences.ts';
import { thinks } from './reading/thinks.ts';

const leastRetold = 0.5;
const date = new RegExp(datePattern, 'gi');
const datesIn = (text: string): readonly WrittenDate[] =>
  [...text.matchAll(date)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length));
const otherSource = /\b(?:for example|e\.g\.|suppose|assum\w*|today|let's|deadline could|should)\b/i;

/** The day and the month, in any order and spelling, with or without the year. */
function stands({ day, month }: WrittenDate, { days, months, numbers }: GivenDates): boolean {
  // "the 14th" with the month elsewhere, or a range "14-16 March"
  return days.has(`${month}-${day}`) || (months.has(month) && numbers.has(day));
}

export default {
  category: 'hallucination',
  title: 'A date that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    let follows: ReturnType<typeof datesFrom> | undefined;
    for (const { start, text } of numberedSentences(segment)) {
      if (otherSource.test(text) || thinks.test(text)) continue;
      const dates = datesIn(text);
      if (dates.length === 0 || retells(text.replace(date, ' 0 '), evidence) < leastRetold) continue;
      const given = evidence.dates;
      // a text without a single date gives no measure: "tomorrow" may be any day
      if (given.days.size === 0) continue;
      let passage: ReturnType<typeof beside> | undefined;
      for (const found of dates) {
        if (found.day > 31 || found.month < 1 || found.month > 12 || stands(found, given)) continue;
        if ((follows ??= datesFrom(evidence.text))(found)) continue;
        const words = text.slice(found.start, found.end);
        yield {
          span: { start: start + found.start, end: start + found.end },
          why: `What you gave does not mention ${words.replace(/\s+/g, ' ')}.`,
          ...(passage ??= beside(text, evidence)),
        };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The council met on 14 March 2025 and will meet again on 2 June. The terminal opens on the first of September after ten months of work by the harbour company; the minister is to cut the ribbon, and the school choir will sing for the guests on the quay.',
];

const german =
  'Protokoll: The harbour council met on 14. März 2025 (14.03.2025) and agreed on the terminal and its works. The end of the works is planned for 02/06/2025, and the council is to be told of every delay by the company in writing. Nothing else was decided that day.';

export const examples: ReplyExamples = {
  match: [
    { reply: 'The council met on «17 March 2025» and will meet again.', supplied },
    { reply: 'The harbour council will meet again on «June 12».', supplied },
    {
      reply: 'Der Rat tagt am «12. Oktober» wieder; der Kai bleibt bis dahin gesperrt.',
      supplied: [
        'Der Rat tagt am 21. Oktober wieder. Bis dahin bleibt der Kai gesperrt, teilte der Hafen nach der Sitzung mit.',
      ],
    },
    {
      reply: 'The council meets again on «1 June», in the hall.',
      supplied: [
        'The vote of the council was 3 to 1. It meets again on 1 April in the hall, and asks the school about 14 June.',
      ],
    },
  ],
  ignore: [
    { reply: 'The council met on March 14th, 2025 and will meet again on June 2.', supplied },
    { reply: 'The council met on 2025-03-14 for the harbour company.', supplied },
    { reply: 'Easter fell on April 20 that year in most lands of the west.', supplied },
    { reply: 'The council met on 17 March 2025 and will meet again.', supplied: [] },
    { reply: 'The council may meet 30 guests on the quay.', supplied },
    {
      reply: 'The lease of the harbour terminal runs until 30 June 2027, and can be ended from 1 January 2026.',
      supplied: [
        'The lease of the harbour terminal is for three years from 1 July 2024. After 18 months the harbour may end it.',
      ],
    },
    {
      reply: 'The council met on March 14 and agreed on the harbour terminal; the works end on 2 June.',
      supplied: [german],
    },
    { reply: 'The council met on **14 March** 2025 and will meet again.', supplied },
  ],
};

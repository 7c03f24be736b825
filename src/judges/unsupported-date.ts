import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { regex } from '../engine/regex.ts';
import type { Segment } from '../engine/types.ts';
import { dateOf, datePattern, type WrittenDate } from './reading/dates/dates.ts';
import { givenDatesFrom } from './reading/numbers/derived-numbers.ts';
import { beside, evidenceOf, retells, type Evidence } from './reading/given/evidence.ts';
import type { GivenDates } from './reading/dates/given-dates.ts';
import { numberedSentences, withoutCode } from './reading/sentences.ts';
import { thinks } from './reading/thinks.ts';
import { hitsOf } from './reading/hits.ts';

const leastRetold = 0.5;
const date = new RegExp(datePattern, 'gi');
/** `30.09.2026` has one order only. */
const dotted = /(?<![\d.,/])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})(?![\d.]*\d)/g;
const datesIn = (text: string): readonly WrittenDate[] => [
  ...[...hitsOf(text, date)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length)),
  ...[...hitsOf(text, dotted)].map(({ index, 0: written, groups = {} }) => ({
    start: index,
    end: index + written.length,
    day: Number(groups['d']),
    month: Number(groups['m']),
    year: Number(groups['y']),
  })),
];
const keyOf = ({ day, month }: WrittenDate): string => `${month}-${day}`;
/** The reply's own: a proposal, a day of writing, what is usual. */
const own = regex('iu')`
  (?<!\p{L})(?:
    we|I|about|around|today|tomorrow|as of|dated|could|would|might|suggest\w*|propos\w*|recommend\w*|plan(?! und)|if|e\.g
    |reminder|remind|repl(?:y|ies)|respond|answer|confirm|rsvp|know|draft|holiday|easter|christmas|weeks?|days?|months?|later|heute|stand|entwurf|könnte\p{L}*|wochen?|tagen?
    |antwort\w*|rückmeld\w*|aujourd[’']hui|jours?|semaines?|hoy|d[ií]as|semanas?|oggi|giorni|hoje|dias
  )(?!\p{L})
  |\?
`;

/**
 * Years in which a date of the text is missing that another may stand for: the reply tells other dates of the text, and
 * leaves one out.
 */
function missingYears(segment: Segment, evidence: Evidence): ReadonlySet<number | undefined> {
  const said = new Set(datesIn(`${segment.lead ?? ''}\n${withoutCode(segment)}`).map(keyOf));
  const given = evidence.pieces.flatMap((piece) => datesIn(evidence.textOf(piece)));
  const missing = given.filter((one) => !said.has(keyOf(one)));
  return new Set(missing.length < given.length ? missing.map(({ year }) => year) : []);
}

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
    // a text without a single date gives no measure: "tomorrow" may be any day
    if (!evidence || evidence.dates.days.size === 0) return;
    let missing: ReturnType<typeof missingYears> | undefined;
    for (const { start, text } of numberedSentences(segment)) {
      if (otherSource.test(text) || thinks.test(text)) continue;
      const dates = datesIn(text);
      if (dates.length === 0) continue;
      const isRetold = retells(text.replace(date, ' 0 '), evidence) >= leastRetold;
      if (!isRetold && own.test(text)) continue;
      const given = evidence.dates;
      let passage: ReturnType<typeof beside> | undefined;
      for (const found of dates) {
        if (found.day > 31 || found.month < 1 || found.month > 12 || stands(found, given)) continue;
        if (!isRetold && !(missing ??= missingYears(segment, evidence)).has(found.year)) continue;
        if (givenDatesFrom(evidence)(found)) continue;
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
    {
      reply:
        'Hallo zusammen,\n\nder Kai wird am 04.05.2026 gesperrt.\n\nVom «18.05.2026» an dürfen Boote wieder wie gewohnt festmachen, und der Kiosk öffnet.',
      supplied: [
        'Sperrung des Kais ab 04.05.2026. Freigabe am 11.05.2026. Der Hafenmeister unterrichtet alle Eigner rechtzeitig.',
      ],
    },
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
    {
      reply: 'Der Kai wird am 04.05.2026 gesperrt, das Schreiben ist vom 01.05.2026 (Entwurf).',
      supplied: [
        'Sperrung des Kais ab 04.05.2026. Freigabe am 11.05.2026. Der Hafenmeister unterrichtet alle Eigner rechtzeitig.',
      ],
    },
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

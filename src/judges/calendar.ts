import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { regex } from '../engine/regex.ts';
import { clauseAround } from './reading/clause.ts';
import { calendarClaims } from './reading/dates/calendar-claims.ts';
import { feastsIn } from './reading/dates/feasts.ts';
import { otherRules, planMarks } from './reading/dates/plans.ts';
import { weekdayMark } from './reading/dates/weekday-mark.ts';
import { wrongDays } from './reading/dates/wrong-days.ts';
import { numberedSentences } from './reading/sentences.ts';

const dated = regex('i')`
  leap year|36\d days|christmas|new year|valentine|independence|halloween|boxing
  |\d\.?\s(?:de\s)?(?:
    janv|févr|mars|avr|mai|juin|juil|août|déc|jänn|märz|okt|dez|ener|febr|marz|abr|jun|jul|ago|dic|genn|magg
    |giu|lugl|ott|maart|mei
  )
  |\d (?:jours|tage|d[ií]as)\b|\d[/.]\d{1,2}[/.](?:19|20)\d\d
  |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)
  |\d{4}-\d\d-\d
`;
/** Said of what does not hold. */
const doubted = /\b(?:if|would|wrong\w*|incorrect\w*|mistake\w*|false|error\w*|Julian|lunar|fictional|invalid)\b|\?/i;

export default {
  category: 'hallucination',
  title: 'The calendar says otherwise',
  severity: 'medium',
  *judge(segment, conversation) {
    yield* planMarks(segment, conversation.question ?? '');
    for (const { start, text } of numberedSentences(segment)) {
      if (!dated.test(text)) continue;
      const all = [...wrongDays(text), ...feastsIn(text).flatMap((day) => weekdayMark(text, day) ?? [])];
      const found = all.filter(({ span }) => !otherRules.test(clauseAround(text, span)));
      for (const { span, why } of doubted.test(text) ? found : [...found, ...calendarClaims(text)]) {
        const words = text.slice(span.start, span.end);
        const around = text.slice(Math.max(0, span.start - 12), span.end + 12).trim();
        if (conversation.supplied.some((given) => given.includes(words) && given.includes(around))) continue;
        yield { span: { start: start + span.start, end: start + span.end }, why };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    {
      reply: 'I suggest «Wednesday», 15 October. The hall is free.',
      supplied: [],
      question: 'Which day in October 2026?',
    },
    'The meeting is on «Monday», March 4, 2025.',
    'Der 3. Oktober 2025 ist der Tag der Einheit und fällt auf einen **«Donnerstag»**.',
    'El 12 de octubre de 2026, Fiesta Nacional, cae en «miércoles».',
    'Rendez-vous le «lundi» 14 juillet 2026.',
    'La réunion aura lieu le «29 février 2026».',
    'From June 3 to July 15, 2025 there are **«45 days»**.',
    'The meeting is on **«Monday»**, March 4, 2025.',
    'March 3, 2025 is a «Tuesday».',
    'It was on «Friday», 20 July 1969.',
    '2026-01-01 falls on a «Monday».',
    'Backup: «Mon», 2026-01-01, and 2026-01-02 («Wed»).',
    'The deadline is «February 30, 2024».',
    'We meet on «Monday», 25/12/2025.',
    'Due on «31/02/2025», or «31.04.2025» at the latest.',
    '«2023 was a leap year».',
    'April has «31 days».',
    'February 2023 had «29 days».',
    'Due by the «31st of April».',
    'If it ran for half a year, the lease ended on «31 June 2024».',
    '- Start: Monday, 31 August 2026\n- Texts: Friday, 11 September\n- Links: «Wednesday», 15 September\n- Tests: Thursday, 24 September',
    'Entre le 3 février 2026 et le 17 avril 2026, il y a **«83 jours»**.',
    'It began on «February 29, 2023» at noon.',
    'From March 1, 2025 to March 10, 2025 there are «14 days».',
    'It ran on 12 October 2024 («Sunday»).',
    'Christmas 2025 falls on a «Monday».',
    'There are «31 days» in April.',
    "Hand it in by «31 June 2026»; later ones can't be taken.",
    '2024 has «365 days».',
    'From March 1 to March 31 there are «40 days».',
  ],
  ignore: [
    {
      reply: 'I suggest Thursday, 15 October. The hall is free.',
      supplied: [],
      question: 'Which day in October 2026?',
    },
    'The meeting is on Tuesday, March 4, 2025.',
    'Der 3. Oktober 2025 fällt auf einen Freitag, der 4. Oktober 2025 auf einen Samstag.',
    'Le 14 juillet 2026 est un mardi, et le 16 mars 2026 un lundi.',
    'As 1 June 2026 is a Monday, 3 June 2026 is a Wednesday.',
    'It runs on 2 March 2026, Friday 6 March 2026 and the week after.',
    '2 maart 2026 is een maandag, 6 maart 2026 een vrijdag.',
    'On Sunday, January 9, 1905, the march began.', // by the calendar of that place
    'On Monday, January 9, 1905, too.',
    'February 30, 2024 does not exist.',
    'Parsing `2024-02-30` fails.',
    'The pattern `\\d{4}-\\d\\d-\\d\\d` accepts 2026-02-30, so check the parsed value as well.',
    'From March 1, 2025 to March 10, 2025 there are 10 days.',
    'We meet on Thursday, 25/12/2025, and on Thursday, 04/03/2025 or Tuesday, 04/03/2025.',
    'Version 31.04.2025.1 and 40/13/2025',
    '2024 was a leap year, and 1900 was not a leap year.',
    'February has 28 days, or 29 in some years; February has 29 days then.',
    'If 2023 were a leap year, February 2023 would have 29 days.',
    'Backup: Thu, 2026-01-01, and 2026-01-02 (Fri). So it stood in The Evening Sun, May 4, 2026, and on Fri–Sun, May 8, 2026, too.',
    'Mon, Mar 5 to Fri, Mar 9. The fair is Mon–Fri, March 2, 2026 to March 6, 2026, or Mon/Tue, March 2, 2026. Mon 2 janvier 2024 fut long.',
    'Christmas 2025 falls on a Thursday, and 2023 has 365 days.',
    'There are 30 days in April, and from February 1 to March 1 there are 28 days, or 29.',
    'Open Monday to Friday from March 3, 2025, Tuesday to Sunday later.',
    'If it were Friday, March 4, 2025, we would meet.',
    '- Start: Monday, 31 August 2026\n- Links: Wednesday, 15 September\n- Tests: Tuesday, 24 September',
    'Sales rose 31 Jun 30 fell; may 45 people come?',
    'Version 2.30 Feb 2024',
    { reply: 'Your draft says Monday, March 4, 2025.', supplied: ['Your draft says Monday, March 4, 2025.'] },
  ],
};

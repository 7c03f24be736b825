import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { beside, evidenceOf } from './reading/evidence.ts';
import { numberedSentences } from './reading/sentences.ts';
import { unknownDates } from './reading/unknown-dates.ts';

export default {
  category: 'hallucination',
  title: 'A date that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    const unknown = unknownDates(segment, evidence);
    for (const { start, text } of numberedSentences(segment)) {
      let passage: ReturnType<typeof beside> | undefined;
      for (const found of unknown(text)) {
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

import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { dateOf, datePattern, monthName, type WrittenDate } from './reading/dates.ts';
import { evidenceOf, retells, type Evidence } from './reading/evidence.ts';
import { sentences } from './reading/sentences.ts';

const leastRetold = 0.5;
const date = new RegExp(datePattern, 'gi');
const datesIn = (text: string): readonly WrittenDate[] =>
  [...text.matchAll(date)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length));
const otherSource = /\b(?:for example|e\.g\.|suppose|assum\w*|today|I|let's|deadline could|should)\b/i;

/** The day and the month, in any order and spelling, with or without the year. */
function stands({ day, month }: WrittenDate, { text }: Evidence): boolean {
  if (datesIn(text).some((given) => given.day === day && given.month === month)) return true;
  const numeric = [
    `${month}/${day}`,
    `${day}/${month}`,
    `${day}.${month}`,
    `0${month}/0${day}`,
    `0${day}.0${month}`,
    `${day}.0${month}`,
    `${month}-${day}`,
  ];
  if (numeric.some((one) => text.includes(one))) return true;
  // "the 14th" with the month elsewhere, or a range "14-16 March"
  return (
    new RegExp(`\\b0?${day}(?:st|nd|rd|th)?\\b`).test(text) && new RegExp(monthName(month).slice(0, 3), 'i').test(text)
  );
}

export default {
  category: 'hallucination',
  title: 'A date that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!/\d/.test(segment.text)) return;
    const evidence = evidenceOf(conversation);
    // a text without a single date gives no measure: "tomorrow" may be any day
    if (!evidence || datesIn(evidence.text).length === 0) return;
    for (const { start, text } of sentences(segment)) {
      if (!/\d/.test(text) || otherSource.test(text) || retells(text, evidence) < leastRetold) continue;
      for (const found of datesIn(text)) {
        if (found.day > 31 || found.month < 1 || found.month > 12 || stands(found, evidence)) continue;
        const words = text.slice(found.start, found.end);
        yield {
          span: { start: start + found.start, end: start + found.end },
          why: `What you gave does not mention ${words}.`,
        };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The council met on 14 March 2025 and will meet again on 2 June. The terminal opens on the first of September after ten months of work by the harbour company; the minister is to cut the ribbon, and the school choir will sing for the guests on the quay.',
];

export const examples: ReplyExamples = {
  match: [
    { reply: 'The council met on «17 March 2025» and will meet again.', supplied },
    { reply: 'The harbour council will meet again on «June 12».', supplied },
  ],
  ignore: [
    { reply: 'The council met on March 14th, 2025 and will meet again on June 2.', supplied },
    { reply: 'The council met on 2025-03-14 for the harbour company.', supplied },
    { reply: 'Easter fell on April 20 that year in most lands of the west.', supplied },
    { reply: 'The council met on 17 March 2025 and will meet again.', supplied: [] },
    { reply: 'The council may meet 30 guests on the quay.', supplied },
  ],
};

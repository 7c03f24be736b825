import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { folded, suppliedIn } from './reading/supplied.ts';

const person = String.raw`\p{Lu}[\p{L}’'-]+,\s(?:\p{Lu}\.[ -]?){1,3}`;
/** What each looks like at a glance, and what it is. */
const works: readonly (readonly [glance: RegExp, work: RegExp])[] = [
  // Smith, J., & Doe, A. (2019). Title of the work. Journal, 12(3), 45-67.
  [/\((?:19|20)\d{2}\)\.\s/, new RegExp(String.raw`(?<![\p{L}])${person}(?:(?:,?\s(?:&|and)\s|,\s)${person}|,?\set al\.,?){0,8}\s?\((?:19|20)\d{2}\)\.\s[^\n]{10,250}?\b\d{1,4}\s?(?:\(\d{1,3}\))?,\s?(?:pp?\.\s)?e?\d{1,6}(?:\s?[-–]\s?\d{1,6})?\.?`, 'gu')],
  // Smith J, Doe A. Title of the work. J Sleep Res. 2014;12(3):45-67.
  [/\b(?:19|20)\d{2}(?:\s\w{3}(?:\s\d{1,2})?)?;\s?\d/, /(?<![\p{L}])\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}(?:,\s(?:\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}|et al)){0,8}\.\s[^\n]{10,250}?\b(?:19|20)\d{2}(?:\s\w{3}(?:\s\d{1,2})?)?;\s?\d{1,4}(?:\(\d{1,3}\))?:\s?e?\d{1,6}(?:[-–]\d{1,6})?\.?/gu],
  // Brown v. Board, 347 U.S. 483 (1954)
  [/\sv\.?\s\p{Lu}/u, /(?<![\p{L}])\p{Lu}[\p{L}.’'-]*(?:\s(?:&|of|and|the|for|in|\p{Lu}[\p{L}.’'-]*)){0,6}\sv\.?\s\p{Lu}[\p{L}.’'-]*(?:\s(?:&|of|and|the|for|in|\p{Lu}[\p{L}.’'-]*)){0,6},\s\d{1,4}\s(?:U\.\s?S\.|F\.\s?(?:2d|3d|4th|Supp\.(?:\s?[23]d)?)|S\.\s?Ct\.|P\.\s?[23]d|N\.\s?E\.\s?2d|A\.\s?[23]d|So\.\s?[23]d)\s\d{1,4}(?:\s\([^)\n]{4,30}\))?/gu],
]; // prettier-ignore
const checkable = /https?:\/\/|\bdoi\b|\b10\.\d{4,9}\/|\bPMID\b|\barXiv\b|\bISBN\b/i;

export default {
  category: 'hallucination',
  title: 'A source to look up',
  severity: 'low',
  *judge(segment, conversation) {
    for (const [glance, work] of works) {
      if (!glance.test(segment.text)) continue;
      const { words } = suppliedIn(conversation);
      for (const hit of segment.text.matchAll(work)) {
        const start = hit.index;
        const end = start + hit[0].length;
        const line = segment.text.slice(
          start,
          segment.text.indexOf('\n', end) < 0 ? undefined : segment.text.indexOf('\n', end),
        );
        const linked = segment.links.some(({ span }) => span.start < end + 80 && span.end > start);
        if (linked || checkable.test(line) || words.includes(folded(hit[0]).slice(0, 40).trimEnd())) continue;
        yield {
          span: { start, end },
          why: 'It has no link or number to find it by. Chatbots invent sources that look real: look this one up.',
        };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'See:\n- «Harlow, J. P., & Benning, R. (2014). Sleep and the learning of motor tasks. Journal of Rest Studies, 12(3), 45-67.»',
    'See: «Harlow JP, Benning R. Sleep and the learning of motor tasks. J Rest Stud. 2014;12(3):45-67.»',
    'The court held so in «Marlow v. Kingsbridge Rail Co., 412 F.3d 1187 (9th Cir. 2005)».',
  ],
  ignore: [
    'Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67. https://doi.org/10.1000/182',
    'As Harlow (2014) showed, sleep helps.',
    '[Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.](https://example.com/a)',
    {
      reply: 'You cite Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.',
      supplied: ['Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.'],
    },
    'Germany v. Brazil, 7 1 (2014)',
    'Roe v. Wade was decided in 1973.',
  ],
};

import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Segment, Span } from '../engine/types.ts';
import { citationsIn } from './reading/citations.ts';
import { folded, suppliedIn, type Supplied } from './reading/supplied.ts';

const checkable = /https?:\/\/|\bdoi\b|\b10\.\d{4,9}\/|\bPMID\b|\barXiv\b|\bISBN\b/i;

/** Nothing shows that it is wrong: it is a hint, which a few "wrong marks" silence. */
const confidence = 0.4;
/** Parts of a reply, before this one, in which the reader was told. */
const recent = 40;

/** A citation with nothing to find it by. */
function isBare({ start, end }: Span, { text, links }: Segment, { words }: Supplied): boolean {
  const stop = text.indexOf('\n', end);
  if (links.some(({ span }) => span.start < end + 80 && span.end > start)) return false;
  const line = text.slice(start, stop < 0 ? undefined : stop);
  return !checkable.test(line) && !words.includes(folded(text.slice(start, end)).slice(0, 40).trimEnd());
}

export default {
  category: 'hallucination',
  title: 'A source to look up',
  severity: 'low',
  *judge(segment, conversation) {
    for (const span of citationsIn(segment.text)) {
      if (!isBare(span, segment, suppliedIn(conversation))) continue;
      const told = (conversation.replies ?? []).slice(-recent).some((text) => !citationsIn(text)[Symbol.iterator]().next().done); // prettier-ignore
      if (told) return;
      yield {
        span,
        confidence,
        why: 'It has no link or number to find it by. Chatbots invent sources that look real: look it up, and the others like it.',
      };
      // once is enough for a whole list
      return;
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'See:\n- «Harlow, J. P., & Benning, R. (2014). Sleep and the learning of motor tasks. Journal of Rest Studies, 12(3), 45-67.»',
    'See: «Harlow JP, Benning R. Sleep and the learning of motor tasks. J Rest Stud. 2014;12(3):45-67.»',
    'As «Harlow, Jo. "Sleep and the Learning of Motor Tasks." Journal of Rest Studies 12, no. 3 (2014): 45–67.» says',
    'See «Harlow, Jo, and Rita Benning. "Sleep and Motor Tasks." Journal of Rest Studies, vol. 12, no. 3, 2014, pp. 45-67.»',
    'It is well known («Harlow & Benning, 2014, Journal of Rest Studies, 12(3), pp. 45–67»).',
    '- «Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.»\n- Van Dam, K. (2015). Naps and tasks. Journal of Rest Studies, 13(1), 5-17.',
    'The court held so in «Marlow v. Kingsbridge Rail Co., 412 F.3d 1187 (9th Cir. 2005)».',
  ],
  ignore: [
    'Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67. https://doi.org/10.1000/182',
    'As Harlow (2014) showed, sleep helps.',
    {
      reply: 'Van Dam, K. (2015). Naps and tasks. Journal of Rest Studies, 13(1), 5-17.',
      supplied: [],
      replies: ['Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.'],
    },
    '[Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.](https://example.com/a)',
    {
      reply: 'You cite Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.',
      supplied: ['Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.'],
    },
    'Germany v. Brazil, 7 1 (2014)',
    'Roe v. Wade was decided in 1973.',
  ],
};

import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { schemes } from './reading/check-digit-schemes.ts';
import { hitsOf } from './reading/hits.ts';
import { mentions, numberedSentences } from './reading/sentences.ts';
import { wakeWords } from './reading/wake-words.ts';

/** `1234567890`, `0000`, `12345678`: plainly stands for some number. */
const standsForSome = (clean: string): boolean => {
  // every ORCID iD begins with seven zeros
  const digits = clean.replace(/\D/g, '').replace(/^0{7}(?=\d{8})/, '');
  return (
    (digits.length >= 6 && new Set(digits).size <= 3) ||
    /12345|23456|34567|45678|56789|98765|87654|(\d)\1{5}/.test(digits)
  );
};
const names = wakeWords('isbn issn eissn pissn arxiv doi vin iban orcid imei ean gtin aba routing');
/** An IBAN needs no name. */
const account = /\b[A-Z]{2}\d{2} ?[A-Z0-9]{4}/;
const otherRules =
  /\b(?:invalid|not|fake|fictional|example|placeholder|dummy|sample|wrong|incorrect|made[- ]up|replace)\b|n[’']t\b/i;

function* marksIn(text: string): Iterable<Mark> {
  const taken: number[] = [];
  for (const { pattern, named, fits, why } of schemes) {
    for (const hit of hitsOf(text, pattern)) {
      const clean = hit[0].toUpperCase().replace(/[^A-Z0-9]/g, '');
      if (named && !named.test(text.slice(Math.max(0, hit.index - 28), hit.index))) continue;
      if (taken.includes(hit.index) || standsForSome(clean)) continue;
      taken.push(hit.index);
      if (!fits(clean)) yield { span: { start: hit.index, end: hit.index + hit[0].length }, why: why(hit[0]) };
    }
  }
}

export default {
  category: 'hallucination',
  title: 'A number that cannot exist',
  severity: 'medium',
  *judge(segment, conversation) {
    const named = mentions(segment, names);
    for (const { start, text } of numberedSentences(segment)) {
      if (!(named || account.test(text)) || !/\d{2}/.test(text) || otherRules.test(text)) continue;
      for (const { span, why } of marksIn(text)) {
        const words = text.slice(span.start, span.end);
        if (!conversation.supplied.some((given) => given.includes(words)))
          yield { span: { start: start + span.start, end: start + span.end }, why };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'Knuth, ISBN «978-0-201-89683-7».',
    'ISBN-10: «0-201-89683-5»',
    'ISSN «0028-0837»',
    'Pay to «DE90 3704 0044 0532 0130 00» today.',
    'See arXiv:«2317.04812», and arXiv:«0512.0481».',
    'It is at https://arxiv.org/abs/«2317.04812», or https://arxiv.org/pdf/«2317.04812»v2.',
    'See doi:«10.12»/abc.2019 for it.',
    'Its DOI is doi:«10.77»/xy.',
    'Send it to «PL62 1090 1014 0000 0712 1981 2874».',
    'Her ORCID is «0000-0002-1825-0098».',
    'The phone has IMEI «490154203237519».',
    'EAN «4006381333932»',
    'The routing number is «121000359».',
    'Its IBAN is «NO9486011117948».',
    'The car with VIN «1M8GDM9A9KP042788» is sold.',
  ],
  ignore: [
    'Knuth, ISBN 978-0-201-89683-1.',
    'ISBN-10: 0-201-89683-4',
    'ISSN 0028-0836',
    'Pay to DE89 3704 0044 0532 0130 00 today.',
    'See arXiv:2303.08774.',
    'See https://arxiv.org/abs/2303.08774v6 and https://arxiv.org/abs/math/0309136.',
    'See https://example.org/abs/2317.04812, doi:10.48550/arXiv.2303.08774 and, of CiteSeerX, doi:10.1.1.30.65. DOI 10.14.23: he fell.',
    'An ISBN looks like 978-1-234-56789-7.',
    'For example, DE90 3704 0044 0532 0130 00.',
    'The order 978-0-201-89683-7 is on its way.', // no ISBN is spoken of
    'Send it to PL61 1090 1014 0000 0712 1981 2874.',
    'ORCID 0000-0002-1825-0097, IMEI 490154203237518, EAN 4006381333931',
    'The routing number is 121000358.',
    'The part AB12 3456 7890 1234 is in stock.',
    'ISSN 1234-5678',
    'See doi:10.1038/abc.2019 for it.',
    'The car with VIN 1M8GDM9AXKP042788 is sold.',
    'The car with VIN WM8GDM9A9KP042788 is sold.', // built elsewhere, where no digit is asked for
    { reply: 'You gave ISSN 0028-0837.', supplied: ['ISSN 0028-0837'] },
  ],
};

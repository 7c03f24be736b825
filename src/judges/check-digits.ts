import { regex } from '../engine/regex.ts';
import { iban97, luhn, mod11and2, weightedSum } from '../engine/checksums.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { ibanLengths } from './reading/iban-lengths.ts';
import { mentions, numberedSentences } from './reading/sentences.ts';
import { wakeWords } from './reading/wake-words.ts';
import { hitsOf } from './reading/hits.ts';

interface Scheme {
  readonly pattern: RegExp;
  /** The name that must stand shortly before. */
  readonly named?: RegExp;
  readonly fits: (clean: string) => boolean;
  readonly why: (written: string) => string;
}

const alternating = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];
const falling = (length: number): readonly number[] => Array.from({ length }, (_none, at) => length - at);
/** 0 to 9, and X for ten in the last place. */
const weighted = (clean: string): boolean => {
  const [body, last] = [clean.slice(0, -1), clean.at(-1)];
  return (weightedSum(body, falling(clean.length).slice(0, -1)) + (last === 'X' ? 10 : Number(last))) % 11 === 0;
};
const vinLetters = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** The ninth sign, from 49 CFR 565: letters count as their place in rows of nine. */
const vehicle = (clean: string): boolean => {
  const rest =
    [...clean].reduce((sum, sign, at) => sum + (vinLetters.indexOf(sign) % 10) * (vinWeights[at] ?? 0), 0) % 11;
  return clean[8] === (rest === 10 ? 'X' : String(rest));
};
const notInvented = 'Check it before you rely on it.';

const schemes: readonly Scheme[] = [
  {
    pattern: /(?<![\d-])97[89][- ]?(?:\d[- ]?){9}\d(?![\d-])/g,
    named: /\bISBN\b/i,
    fits: (clean) => weightedSum(clean, alternating) % 10 === 0,
    why: () => `The check digit of this ISBN does not fit, so no book has it. ${notInvented}`,
  },
  {
    pattern: /(?<![\d-])\d(?:[- ]?\d){8}[- ]?[\dXx](?![\d-])/g,
    named: /\bISBN(?:-10)?:?\s*$/i,
    fits: weighted,
    why: () => `The check digit of this ISBN does not fit, so no book has it. ${notInvented}`,
  },
  {
    // parted as books part it, somewhere behind its name
    pattern: /(?<=\bISBN\b[^\n]{0,160})(?<![\d-])(?=[\dX-]{13}(?![\d-]))\d-\d{2,7}-\d{1,6}-[\dX]/g,
    fits: weighted,
    why: () => `The check digit of this ISBN does not fit, so no book has it. ${notInvented}`,
  },
  {
    pattern: /(?<![\d-])\d{4}-\d{3}[\dXx](?![\d-])/g,
    named: /\b[ep]?-?ISSN\b/i,
    fits: weighted,
    why: () => `The check digit of this ISSN does not fit, so no journal has it. ${notInvented}`,
  },
  {
    // in groups of four, or in one piece where it is called an IBAN
    pattern: regex('g')`
      (?<![A-Za-z0-9])(?:
        [A-Z]{2}\d{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?(?![A-Za-z0-9])
        |(?<=\bIBAN\b[^\n\w]{0,4}(?:is |of )?)[A-Z]{2}\d{2}[A-Z0-9]{11,28}(?![A-Za-z0-9])
        |(?:DE|ES|AT|CH|BE)\d{14,22}(?![A-Za-z0-9])
      )
    `,
    fits: (clean) => ibanLengths.get(clean.slice(0, 2)) !== clean.length || iban97(clean),
    why: () => `The check digits of this IBAN do not fit, so no account has it. ${notInvented}`,
  },
  {
    pattern: /(?<![\d-])(?:\d{4}-){3}\d{3}[\dXx](?![\d-])/g,
    named: /\bORCID(?: iD)?\b[^\n]{0,4}$|orcid\.org\/$/i,
    fits: mod11and2,
    why: () => `The check digit of this ORCID iD does not fit, so no author has it. ${notInvented}`,
  },
  {
    pattern: /(?<![\d-])\d{2}-?\d{6}-?\d{6}-?\d(?![\d-])/g,
    named: /\bIMEI\b/,
    fits: luhn,
    why: () => `The check digit of this IMEI does not fit, so no phone has it. ${notInvented}`,
  },
  {
    pattern: /(?<![\d-])\d(?:[ -]?\d){12}(?![\d-])/g,
    named: /\b(?:EAN(?:-13)?|GTIN(?:-13)?)\b/,
    fits: (clean) => weightedSum(clean, alternating) % 10 === 0,
    why: () => `The check digit of this EAN does not fit, so no product has it. ${notInvented}`,
  },
  {
    pattern: /(?<![\d-])\d{9}(?![\d-])/g,
    named: /\b(?:ABA|routing)(?: (?:transit )?number)?:?(?: is)?\s*$/i,
    fits: (clean) => weightedSum(clean, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
    why: () => `The check digit of this routing number does not fit, so no bank has it. ${notInvented}`,
  },
  {
    pattern: /(?<=\barXiv(?::\s?|\.org\/(?:abs|pdf|html)\/))\d{4}\.\d{4,5}(?!\d)/gi,
    // numbers of this shape began in April 2007
    fits: (clean) => /^\d{2}(?:0[1-9]|1[0-2])/.test(clean) && Number(clean.slice(0, 4)) >= 704,
    why: () =>
      `The first four digits of an arXiv number are a year and a month since 0704; these are none. ${notInvented}`,
  },
  {
    pattern: /(?<=\bdoi(?:\.org\/|:\s?|\s))10\.\d+(?=(?:\.\d+){0,4}\/\S)/gi,
    fits: (clean) => /^10\d{4,9}$/.test(clean),
    why: () => `A DOI starts with 10. and four to nine digits, so this one leads nowhere. ${notInvented}`,
  },
  {
    pattern: /(?<![A-Za-z\d-])[1-5][A-HJ-NPR-Z\d]{16}(?![A-Za-z\d-])/g,
    named: /\bVIN\b/,
    fits: vehicle,
    why: () => `The check digit of this VIN does not fit, so no car of North America has it. ${notInvented}`,
  },
];

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

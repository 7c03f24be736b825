import { iban97, luhn, mod11and2, weightedSum } from '../../engine/checksums.ts';
import { regex } from '../../engine/regex.ts';
import { ibanLengths } from './iban-lengths.ts';

/** A kind of number whose digits check each other, or follow a rule that rules some out. */
interface Scheme {
  readonly pattern: RegExp;
  /** The name that must stand shortly before. */
  readonly named?: RegExp;
  /** `clean`: letters and digits alone, in upper case. */
  readonly fits: (clean: string) => boolean;
  /** One sentence for the reader. */
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

export const schemes: readonly Scheme[] = [
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

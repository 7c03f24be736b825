import { piece, regex, wordList } from '../../engine/regex.ts';
import type { Segment } from '../../engine/types.ts';
import { mentions } from './sentences.ts';
import { wakeWords, type WakeWords } from './wake-words.ts';

const name = "(?:[Tt]he\\s)?\\p{Lu}[\\p{L}’'.-]*(?:\\s(?:(?:of|the|de|van|von|and)\\s)?\\p{Lu}[\\p{L}’'.-]*){0,4}";
const happened = piece`
  was born|were born|died|was founded|was established|was incorporated|was assassinated|was ratified
  |was invented|was discovered|was completed|was opened|was inaugurated
`;
const places = '(?:capital|chemical symbol|atomic number|square root)';
const offices = piece`
  (?:
    (?:current\s)?(?:CEO|chairman|chairwoman|chairperson|president|prime minister|mayor|head coach)
    |author|composer|largest city
  )
`;
const sizeWords =
  'population height length depth elevation area wingspan diameter capacity budget price cost fee deadline';
const sizes = `(?:${sizeWords.replaceAll(' ', '|')})`;
const amount = '(?:[$€£]\\s?)?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?:[$€£]\\s?)?\\d+(?:\\.\\d+)?';
const measured = piece`
  (?<y>(?:${amount})(?:\s(?:thousand|million|billion|trillion))?)(?![.,]?\d)(?:
    \s?(?<u>%|[\p{L}²³°]+(?:\s(?:kilomet|met|mil)[\p{L}]+)?)
  )?
`;

/** `Acme was founded in 1990`, `Jane Roe died on 3 May 1990`. */
const event = piece`
  (?<![\p{L}.] ?)(?<s>${name})\s(?<v>${happened})\s(?:in|on)\s(?:[\p{L}]+\s)?(?:\d{1,2}(?:,\s|\s[\p{L}]+\s))?
  (?<y>(?:1[0-9]|20)\d{2})\b
`;
/** `The capital of Australia is Canberra`. */
const capital = piece`
  \b[Tt]he\s(?<v>${places})\s(?:city\s)?(?:of|for)\s(?<s>[\p{L}\d]+(?:\s\p{Lu}[\p{L}]+)?)\sis\s(?<y>
    \p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+){0,3}
    |\d+
  )(?=[,;!]|\.(?:\s|$)|$)
`;
/** `The mayor of Tarn is Ida Roe`. */
const office = piece`
  \b[Tt]he\s(?<v>${offices})\sof\s(?<s>${name})\sis\s(?<y>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})
  (?=[,;!]|\.(?:\s|$)|$)
`;
/** `The height of Mount Tarn is 1,204 metres`, `Mount Tarn has a height of 1,204 metres`. */
const size = `\\b[Tt]he\\s(?:total\\s)?(?<v>${sizes})\\sof\\s(?<s>${name})\\s(?:is|was)\\s${measured}`;
const holding = `(?<![\\p{L}.] ?)(?<s>${name})\\shas\\sa\\s(?:total\\s)?(?<v>${sizes})\\sof\\s${measured}`;
/** `Mount Tarn is 1,204 metres high`, `Mount Tarn is 94 years old`. */
const extent = `(?<![\\p{L}.] ?)(?<s>${name})\\s(?:is|was)\\s${measured}\\s(?<v>tall|high|long|wide|deep|old)\\b`;
/** `The Tarn Hall seats 300 people`. */
const does = `(?<![\\p{L}.] ?)(?<s>${name})\\s(?<v>costs|weighs|employs|seats|has won|orbits in)\\s${measured}`;

/**
 * One way to state a fact. Groups of its pattern: `s` the thing, `v` what is told of it, `y` the value, `u` its unit where
 * there is one.
 */
interface Statement {
  /** Words of which one must stand in the text. */
  readonly words: WakeWords;
  /** What must stand in the sentence. */
  readonly glance: RegExp;
  readonly pattern: RegExp;
}

export const statements: readonly Statement[] = (
  [
    [
      wordList`
        born died founded established incorporated assassinated ratified invented discovered completed opened
        inaugurated
      `,
      regex('')`
        \s(?:
          born|died|founded|established|incorporated|assassinated|ratified|invented|discovered|completed
          |opened|inaugurated
        )\s(?:in|on)\s
      `,
      event,
    ],
    ['capital chemical atomic square', /[Tt]he\s(?:capital|chemical|atomic|square)\s/, capital],
    [
      'ceo chairman chairwoman chairperson president minister mayor coach author composer city',
      /[Tt]he\s(?:\w+\s){1,2}of\s[^.\n]{0,90}\sis\s\p{Lu}/u,
      office,
    ],
    [sizeWords, /[Tt]he\s(?:\w+\s){1,2}of\s[^.\n]{0,90}\s(?:is|was)\s[$€£\d]/, size],
    [sizeWords, /\shas\sa\s(?:\w+\s){1,2}of\s[$€£\d]/, holding],
    ['tall high long wide deep old', /\s(?:tall|high|long|wide|deep|old)\b/, extent],
    ['costs weighs employs seats won orbits', /\s(?:costs|weighs|employs|seats|has won|orbits in)\s/, does],
  ] as const
).map(([words, glance, pattern]) => ({ words: wakeWords(words), glance, pattern: new RegExp(pattern, 'dgu') }));

/**
 * The kinds of statement (founded, died, costs...) whose words stand in the segment: only these need to be looked for
 * in its sentences.
 */
export const statementsIn = (segment: Segment): readonly Statement[] =>
  statements.filter(({ words }) => mentions(segment, words));

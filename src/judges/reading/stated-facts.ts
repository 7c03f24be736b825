import { piece, regex, wordList } from '../../engine/regex.ts';
import type { Segment, Span } from '../../engine/types.ts';
import { mentions } from './sentences.ts';
import { wakeWords, type WakeWords } from './wake-words.ts';
import { hitsOf } from './hits.ts';

/** What can be true only once of one thing. Span and value are of what is said of it. */
export interface Fact extends Span {
  /** The thing and what is said of it, lower case. */
  readonly about: string;
  /** As it is compared. */
  readonly value: string;
  /** For amounts, which are rounded in the telling; years and places are not. */
  readonly amount?: { readonly value: number; readonly step: number };
  /** As it was written. */
  readonly written: string;
}

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

/** One way to state a fact. */
interface Statement {
  /** Words of which one must stand in the text. */
  readonly words: WakeWords;
  /** What must stand in the sentence. */
  readonly glance: RegExp;
  readonly pattern: RegExp;
}

const statements: readonly Statement[] = (
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

/** Nobody in particular, or a figure of an exercise. */
const nobody = regex('i')`
  ^(?:
    he|she|it|they|this|that|these|those|who|which|what|i|we|you|there|here|company|city
    |(?:
      line|side|figure|circle|triangle|rectangle|square|box|angle|segment|option|plan|problem|example|question
      |case|step|item|product|team|group|model|class|version|type|level|room|person|tank|rod
    )\b.*
    |.{1,3}
  )$
`;
/** Said with a doubt, of another time, or set right. */
const otherRules = regex('i')`
  \b(?:
    not|if|would|might|(?<!\d\s)may(?!\s\d)|perhaps|some|others|claim\w*|legend|disput\w*|either|or|about
    |around|approx\w*|roughly|nearly|almost|over|circa|likely|probably|sorry|apolog\w*|correct\w*|mistake\w*
    |actually|fiction\w*|re-?founded|example|old style|suppose|let|assum\w*|estimat\w*
  )\b
  |n[’']t\b|\?|[~≈]
`;
/** Numbers of many things change with time, and with what was done to them. */
const otherTime = regex('i')`
  \b(?:
    as of|(?:1[0-9]|20)\d{2}|now|then|new|old(?!\s*[.,;]|$)|former|previous\w*|after|before|until|since|today
    |currently|final|original\w*|reduced|increase\w*|discount\w*|per|each|first|second|third|average|minimum
    |maximum|least|most|up to|between|from
  )\b
`;

const timeless = regex('')`
  born|died|founded|established|incorporated|ratified|invented|discovered|assassinated|completed|opened
  |inaugurated|capital|chemical|atomic|square
`;

const worth = /\d|\b(?:is|was)\s\p{Lu}/u;

/**
 * The facts that a sentence states without a doubt; spans are of the sentence. `asked`: the kinds of statement to look
 * for.
 */
export function factsIn(text: string, asked = statements): readonly Fact[] {
  if (!worth.test(text)) return [];
  const awake = asked.filter(({ glance }) => glance.test(text));
  if (awake.length === 0 || otherRules.test(text)) return [];
  return awake.flatMap(({ pattern }) => [...hitsOf(text, pattern)].flatMap((hit) => factOf(hit, text)));
}

function factOf(hit: RegExpExecArray, text: string): readonly Fact[] {
  const { s = '', v = '', y = '', u = '' } = hit.groups ?? {};
  const who = s.replace(/^(?:(?:so|and|but|thus|hence|also|yes|again)\s)?(?:the\s)?/i, '').toLowerCase();
  if (nobody.test(who) || (!timeless.test(v) && otherTime.test(text))) return [];
  const [start, end] = hit.indices?.groups?.['y'] ?? [0, 0];
  const unit = /^(?:and|in|on|to|at|of|with|which|while|for|by|but|is|was)$/.test(u)
    ? ''
    : u.toLowerCase().replace(/s$/, '');
  const amount = timeless.test(v) || !/\d/.test(y) ? undefined : amountOf(y);
  return [
    {
      about: `${who} ${v.toLowerCase()} ${unit}`,
      value: y.toLowerCase(),
      written: y,
      start,
      end,
      ...(amount && { amount }),
    },
  ];
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** `302,000` may stand for anything that is rounded to it. */
function amountOf(written: string): { readonly value: number; readonly step: number } {
  const scale = scales[/[a-z]+$/.exec(written)?.[0] ?? ''] ?? 1;
  const digits = written.replace(/[^\d.]/g, '').replace(/\.$/, '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const zeros = decimals === 0 ? (/0+$/.exec(digits)?.[0].length ?? 0) : 0;
  return { value: Number(digits) * scale, step: 10 ** (zeros - decimals) * scale };
}

/** Measures differ by so much from one source to the next. */
const slack = 0.02;

/** Whether two facts say the same: equal, one rounded to the other, or a name and a part of it (`Ida Roe`, `Roe`). */
export function agree(one: Fact, other: Fact): boolean {
  if (one.amount && other.amount) {
    const most = Math.max(one.amount.value, other.amount.value);
    const step = Math.max(one.amount.step, other.amount.step);
    return Math.abs(one.amount.value - other.amount.value) <= Math.max(most * slack, Math.min(step, most * 0.1));
  }
  return (
    one.value === other.value ||
    (/^\D/.test(one.value) && one.value.split(' ').at(-1) === other.value.split(' ').at(-1))
  );
}

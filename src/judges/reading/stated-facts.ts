import { regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { hitsOf } from './hits.ts';
import { statements } from './statements.ts';

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

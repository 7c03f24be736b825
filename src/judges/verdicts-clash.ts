import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark, Segment } from '../engine/types.ts';
import { affirmed, denialsIn, type Denial } from './reading/denials.ts';
import { earlierSentences, squeezedSentences, type Squeezed } from './reading/squeezed.ts';
import { choicesIn, isConditional, quality, superlativesIn, type Superlative } from './reading/told-choices.ts';
import {
  deadlineGlance,
  duesGlance,
  hoursGlance,
  hoursIn,
  isOfSame,
  termsIn,
  withinIn,
  type Deadline,
} from './reading/told-terms.ts';
import { stateGlance, toldVerdicts, type ToldVerdict } from './reading/told-verdicts.ts';

const quoted = /["“”„«»]/;
/** Said of a case, of another time, or of what others think; or code that nobody fenced in. */
const cases = regex('iu')`
  (?<!\p{L})(?:
    if|unless|until|except|instead|previous\w*|was|were|would|could|might|either|although|though|whether|while|but|however
    |example|suppose|assum\w*|before|after|when|where|once|otherwise|only|or|some|without|myth|misconception|false|wrong
    |people (?:say|think|believe)
  )(?!\p{L})|[?<>{}=]
`;
const clash = (what: string): string => `${what} The two do not agree.`;

function* ofTerms(all: readonly Squeezed[]): Iterable<Mark> {
  const terms = new Map<string, boolean>();
  const times = new Map<string, Deadline>();
  for (const { text, own, spanOf } of all) {
    for (const one of termsIn(text)) {
      if (own && terms.get(one.about) === false && one.so)
        yield { span: spanOf(one), why: clash('Elsewhere it said that there are none.') };
      else if (!terms.has(one.about)) terms.set(one.about, one.so);
    }
    for (const one of withinIn(text)) {
      const said = times.get(one.about) ?? one;
      times.set(one.about, said);
      if (own && said.value !== one.value && isOfSame(said, one))
        yield { span: spanOf(one), why: clash(`Elsewhere it said ${said.written}.`) };
    }
  }
}

function* ofHours(all: readonly Squeezed[]): Iterable<Mark> {
  const hours = new Map<number, boolean>();
  for (const { text, own, spanOf } of all) {
    for (const one of hoursIn(text)) {
      const said = hours.get(one.day) ?? one.open;
      hours.set(one.day, said);
      if (own && said !== one.open)
        yield { span: spanOf(one), why: clash(`Elsewhere it is ${said ? 'open' : 'closed'} that day.`) };
    }
  }
}

function* ofStates(all: readonly Squeezed[]): Iterable<Mark> {
  const before = new Map<string, ToldVerdict>();
  for (const { text, own, spanOf } of all) {
    for (const told of quoted.test(text) ? [] : toldVerdicts(text)) {
      const said = before.get(told.about) ?? told;
      before.set(told.about, said);
      if (own && said.so !== told.so) yield { span: spanOf(told), why: clash(`Elsewhere it said: ${said.written}.`) };
    }
  }
}

function* ofSuperlatives(all: readonly Squeezed[]): Iterable<Mark> {
  const most = new Map<string, Superlative>();
  for (const { text, own, spanOf } of all) {
    for (const one of superlativesIn(text)) {
      const said = most.get(one.of) ?? one;
      most.set(one.of, said);
      if (own && !said.who.includes(one.who) && !one.who.includes(said.who))
        yield { span: spanOf(one), why: clash(`Elsewhere it said so of ${said.written}.`) };
    }
  }
}

function* ofChoices(all: readonly Squeezed[], question: string): Iterable<Mark> {
  if (!/\b(?:or|oder|ou|o)\b/i.test(question)) return;
  let chosen: string | undefined;
  for (const { text, own, spanOf } of all) {
    for (const one of isConditional(text) ? [] : choicesIn(text, question)) {
      chosen ??= one.chosen;
      if (own && chosen !== one.chosen) yield { span: spanOf(one), why: clash('Elsewhere it advised the other.') };
    }
  }
}

/** So many denials at most are held against the rest of a reply. */
const mostDenials = 40;
const isPlain = ({ text }: Squeezed): boolean => !quoted.test(text) && !cases.test(text);

function* ofDenials(all: readonly Squeezed[]): Iterable<Mark> {
  const denied = all.flatMap((by) => denialsIn(by.text).map((denial) => ({ by, denial })));
  if (denied.length === 0) return;
  const told = new Set<Denial>();
  const lower = all.map(({ text }) => text.toLowerCase());
  for (const { by, denial } of denied.slice(-mostDenials)) {
    for (const [at, other] of all.entries()) {
      const found = other === by || told.has(denial) ? undefined : affirmed(denial, other.text, lower[at]);
      if (!found || !isPlain(by) || !isPlain(other)) continue;
      told.add(denial);
      const isLater = other.start > by.start;
      if (!(isLater ? other : by).own) continue;
      const span = isLater ? other.spanOf(found) : by.spanOf(denial);
      yield { span, why: clash('Elsewhere it said the opposite.') };
    }
  }
}

type Rule = (all: readonly Squeezed[], question: string) => Iterable<Mark>;
/** What is looked for only where the segment holds one of its words. */
const rules: readonly (readonly [glance: RegExp, rule: Rule])[] = [
  [new RegExp(`${duesGlance.source}|${deadlineGlance.source}`, 'i'), ofTerms],
  [hoursGlance, ofHours],
  [stateGlance, ofStates],
  [quality, ofSuperlatives],
  [/ I[’' ]|choice|option|best|besser/, ofChoices],
  [/./, ofDenials],
];

function* marksOf(segment: Segment, replies: readonly string[], question: string): Iterable<Mark> {
  const asked = rules.filter(([glance]) => glance.test(segment.text));
  const all = [...earlierSentences(replies), ...squeezedSentences(segment)];
  if (all.length > 1) for (const [, rule] of asked) yield* rule(all, question);
}

export default {
  category: 'hallucination',
  title: 'It says the opposite elsewhere',
  severity: 'medium',
  *judge(segment, { replies = [], question = '' }) {
    const told: Mark[] = [];
    for (const mark of marksOf(segment, replies, question)) {
      // two rules may speak of the same words
      if (told.some(({ span }) => span.start < mark.span.end && mark.span.start < span.end)) continue;
      told.push(mark);
      yield mark;
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'The side gate stays locked during a drill. Then wait: the side gate «is open».',
    'Breakfast is at eight. The parking is free. At the end, the parking «is not free».',
    'You can return the lamp within 30 days. Keep the box.\n\nAs said, you return it within «14 days».',
    'There are no booking fees. Rooms are large.\n\n«The booking fees» are shown at the end.',
    'The tower is closed on Mondays. Tickets are at the gate.\n\nOn «Monday» the tower is open until six.',
    '**Tarnby** is the largest town of the isle. Boats leave daily. «Norrby» is the largest town of the isle.',
    { reply: 'I’d go for the kayak, as it is lighter. Both float.\n\nAll in all, «the canoe is the better choice for you».', supplied: [], question: 'Should I buy a kayak or a canoe?' },
    'The lamp is waterproof. Charge it by day. Note that the lamp «is not waterproof».',
    'A guardian may also be an heir, in most places. Ask first. A guardian «may never be an heir of the same estate».',
  ],
  ignore: [
    'The side gate stays locked, the north gate is open.',
    'The parking is free on Sundays. If you come late, the parking is not free.',
    'You can return the lamp within 30 days. Pay within 14 days.',
    'There are no booking fees, unless you cancel: the fees are then ten euros.',
    'The tower is closed on Mondays. On Tuesday the tower is open until six.',
    'The tower is closed on Monday, 25 December. On Mondays the tower is open until six.',
    'The side gate is open in summer. In winter the side gate is closed.',
    'You can return hats within 30 days. Hats on sale you can return within 14 days.',
    'Tarnby is the largest town of the isle, and Norrby the oldest.',
    { reply: 'If you travel light, I’d go for the kayak. For two, the canoe is the better choice.', supplied: [], question: 'Should I buy a kayak or a canoe?' },
    'The lamp is not waterproof. The pouch is waterproof.',
    'Some say that the lamp is not bright. The lamp is bright.',
    '“The lamp is not bright”, he said. The lamp is bright.',
  ],
}; // prettier-ignore

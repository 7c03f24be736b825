import { piece, regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { smallNumber } from './small-numbers.ts';
import { stem } from './stems.ts';

/** What a reply says of a thing that has one such value: `the trial lasts 14 days`, `the tour starts at 10:00`. */
export interface ToldValue extends Span {
  /** Kind of value and words of the thing, by their stems. */
  readonly about: string;
  readonly value: number;
  /** As it was written. */
  readonly written: string;
}

const article = piece`
  the|your|our|its|their|my|this|die|der|das|den|dem|des|ihre?n?|unsere?n?|deine?n?|le|la|les|l[’']|votre|vos|notre|el|los|las
  |su|nuestr[oa]|il|lo|i|gli|de|het|uw|o|os|as
`;
/** Up to three words, the last of which names the thing. */
const thing = String.raw`(?:[\p{L}][\p{L}’-]*\s){0,2}?[\p{L}][\p{L}-]{2,}`;
const digits = String.raw`\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?`;
const word = String.raw`\p{L}{3,10}`;
const unit = piece`
  minutes?|hours?|days?|weeks?|months?|years?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|heures?|jours?|semaines?
  |mois|ans|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|minuti|ore|giorni|settimane|mesi|anni|euros?|dollars?
  |francs?|€|%|percent|prozent
`;
const spelled = piece`
  two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois
  |quatre|cinq|sept|huit|neuf|dix|douze|dos|tres|cuatro|cinco|siete|ocho|nueve|diez|doce|due|tre|quattro|cinque
`;
/** A text without one tells no value. */
export const measured = new RegExp(`\\d[\\s-]?(?:${unit})|[$€£]\\s?\\d|\\b(?:${spelled})[\\s-](?:${unit})`, 'i');
const amount = `(?<c>[$€£])?(?<n>${digits}|${word})(?:[\\s-]?(?<u>${unit})(?![\\p{L}]))?`;
const verb = piece`
  lasts?|takes?|runs? for|costs?|is|will (?:last|take|cost|be)|dauert|beträgt|kostet|ist|läuft|dure|coûte|est(?: de)?
  |dura|cuesta|es de|è di|costa|duurt|kost
`;
const ends = String.raw`(?=\s{0,2}(?:[.,;!)]|$|\n|(?:and|but|in total|from|starting|long|so|und|et|y|e)\b))`;
const lasting = regex('dgiu')`
  (?<![\p{L}])(?:${article})\s(?<s>${thing})\s(?:${verb})\s(?:for\s|only\s|exactly\s|just\s|genau\s|nur\s)?${amount}${ends}
`;
/** `the three months of probation`, `die drei Monate Probezeit`. */
const counted = regex('dgiu')`
  (?<!\p{L})(?:${article})\s(?<n>${digits}|${word})\s(?<u>${unit})\s(?:(?:of|de|di|van)\s)?(?:(?:the|your|our|la|le|der|des)\s)?(?<s>\p{L}[\p{L}-]{3,})(?!\p{L})
`;
/** `your six-month probation`. */
const hyphened = regex('dgiu')`
  (?<!\p{L})(?:${article}|an?)\s(?<n>${digits}|${word})-(?<u>${unit})\s(?<s>(?:\p{L}[\p{L}-]*\s)?\p{L}[\p{L}-]{2,})
  (?=\s{0,2}(?:[.,;!)]|$|\n|(?:is|was|and|but|are|has|can|for|in|at|ends|starts|will|to|you|we|over)\b))
`;
/** `the deposit of 200 euros`. */
const priced = regex('dgiu')`
  (?<!\p{L})(?:${article}|an?)\s(?<s>${thing})\sof\s${amount}(?![\p{L}\d])
`;
const statements: readonly RegExp[] = [lasting, counted, hyphened, priced];

/** Of several, of another time, or no more than about so much. */
const otherRules = regex('iu')`
  (?<!\p{L})(?:
    or|if|unless|instead|previous\w*|was|were|used to|extend\w*|about|approximately|around|roughly|nearly|almost|up to|at least|at most|most|minimum
    |maximum|least|between|usually|typically|normally|often|sometimes|may|might|can|could|would|should|options?|per|each|every
    |additional|extra|another|second|third|other|others|example|some|average|after|before|until|every|remaining|left|more|less|than|(?:over|under)(?=\s[$€£\d])
    |either|suppose|assum\w*|say|let|standard|basic|premium|discount\w*|oder|wenn|falls|etwa|rund|ca|circa|bis zu|mindestens|höchstens|pro|je
    |kann|könnte|würde|sollte|meist|zusätzlich|ou|si|environ|jusqu|au moins|par|peut|o|unos|hasta|al menos|por|puede|circa|fino|almeno|può
  )(?!\p{L})
  |[?≈~×=+]|\d\s?[-–/]\s?\d|n[’']t\b
`;
/** Words that name nothing, or any thing. */
const nothing = regex('iu')`
  ^(?:
    it|this|that|which|there|what|answer|result|value|total|sum|difference|price|cost|number|rest|time|amount|one|first|last|next|same|following|average
    |area|volume|length|width|height|side|angle|probability|speed|distance|rate|ratio|interest|whole|end|start|day|date|year|week|month|figure|goal
    |person|people|man|woman|child|range|sample|growth|increase|decrease|share|discount|rule|part|step|item|key|experience|work|training|service|history|preis|kosten|ergebnis|wert|summe
  )$
`;
const tails = /\s(?:period|time|phase|term|stage|zeit|zeitraum)$/i;

interface Scale {
  readonly kind: string;
  readonly times: number;
}
const scales: readonly (readonly [RegExp, Scale])[] = [
  [/^(?:min)/i, { kind: 'minutes', times: 1 }],
  [/^(?:hour|stunde|heure|hora|ore)/i, { kind: 'minutes', times: 60 }],
  [/^(?:day|tag|jour|d[ií]a|giorn)/i, { kind: 'days', times: 1 }],
  [/^(?:week|woche|semaine|semana|settiman)/i, { kind: 'days', times: 7 }],
  [/^(?:month|monat|mois|mes)/i, { kind: 'months', times: 1 }],
  [/^(?:year|jahr|ans|año|ann)/i, { kind: 'months', times: 12 }],
  [/^(?:euro|€)/i, { kind: 'euro', times: 1 }],
  [/^(?:dollar|\$)/i, { kind: 'dollar', times: 1 }],
  [/^(?:£)/i, { kind: 'pound', times: 1 }],
  [/^(?:franc)/i, { kind: 'franc', times: 1 }],
  [/^(?:%|percent|prozent)/i, { kind: 'percent', times: 1 }],
];

const valueOf = (written: string): number | undefined =>
  /^\d/.test(written)
    ? Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    : smallNumber(written.toLowerCase());

/** The words of a thing by their stems, in no order; undefined where they name nothing in particular. */
function thingOf(written: string): string | undefined {
  const words = written.toLowerCase().replace(tails, '').split(/\s+/);
  const last = words.at(-1) ?? '';
  if (nothing.test(last) || last.length < 4) return undefined;
  return [...new Set(words.map(stem))].sort().join(' ');
}

function* amountsIn(text: string): Iterable<ToldValue> {
  for (const pattern of statements) {
    for (const hit of text.matchAll(pattern)) {
      const { s = '', c, n = '', u } = hit.groups ?? {};
      const scale = scales.find(([sign]) => sign.test(c ?? u ?? ''))?.[1];
      const [thing, value] = [thingOf(s), valueOf(n)];
      if (!scale || thing === undefined || value === undefined || Number.isNaN(value)) continue;
      const [start] = hit.indices?.groups?.[c === undefined ? 'n' : 'c'] ?? [0];
      const [, end] = hit.indices?.groups?.[u === undefined ? 'n' : 'u'] ?? [0, 0];
      yield {
        about: `${scale.kind} ${thing}`,
        value: value * scale.times,
        written: text.slice(start, end),
        start,
        end,
      };
    }
  }
}

export function toldValues(text: string): readonly ToldValue[] {
  if (!measured.test(text)) return [];
  const found = [...amountsIn(text)];
  return found.length === 0 || otherRules.test(text) ? [] : found;
}

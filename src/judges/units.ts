import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { agrees, amountsIn, back, base, shown, type Amount } from './reading/numbers/amounts.ts';
import { linked, said, spread } from './reading/numbers/conversions.ts';
import { unitNamed } from './reading/numbers/measures.ts';
import { numberedSentences } from './reading/sentences.ts';

const otherRules =
  /\b(?:not|wrong|incorrect|mistake|false|plus|times|minus|per|each|every|if|nautical|fluid|troy)\b|n[’']t\b|[×*+]/i;

const measured = /\d\s?(km\/h|m\/s|°[cf]|[a-zµ]+)\s*(?:and|,|-|to|by|x)?\s*(?:\d+(?:\.\d+)?)?\s*$/i;

/** A table with such a head converts. */
const systems = /^[^\t\n]*\t[^\n]*\b(?:metric|imperial|american|US|UK|metrisch|métrique|métrico)\b/im;
const pairOfCells = /^\t?[^\t\n]*\d[^\t\n]*\t[^\t\n]*\d[^\t\n]*\t?$/;

interface Equation {
  readonly hit: RegExpExecArray;
  /** In every reading of its number. */
  readonly ones: readonly Amount[];
  readonly others: readonly Amount[];
}

function* equationsIn(text: string): Iterable<Equation> {
  said.lastIndex = 0;
  for (let hit = said.exec(text); hit !== null; hit = said.exec(text)) {
    const groups = hit.groups ?? {};
    const [ours, others] = [amountsIn(groups, 1), amountsIn(groups, 2)];
    if (ours.length > 0 && others.length > 0) yield { hit, ones: ours, others };
    // `3 boats are 12 km (7 miles) away`: the second number may be the first of a pair
    else said.lastIndex = hit.index + (groups['n1'] ?? '').length;
  }
}

function verdict({ hit, ones: ours, others }: Equation, text: string): Mark | undefined {
  const groups = hit.groups ?? {};
  const [[one], [other]] = [ours, others];
  if (!one || !other) return undefined;
  if (one.unit === other.unit || one.unit.measure !== other.unit.measure) return undefined;
  // a row that holds two measures of one system is no conversion
  if (text.includes('\t') && one.unit.imperial === other.unit.imperial) return undefined;
  // over a line more bits than eight go for a byte
  if (one.unit.measure === 'data' && /\b(?:link|line|connection|port|leitung)\b/i.test(groups['link'] ?? ''))
    return undefined;
  const inBrackets = /\([^)]*$/.test(groups['link'] ?? '');
  // `2 hours (30 minutes of rest)`, `6 ft (2 in)`: something else is said; across the two systems it is a conversion
  if (inBrackets && (groups['close'] === '' || one.unit.imperial === other.unit.imperial)) return undefined;
  const end = hit.index + hit[0].length;
  if (
    !inBrackets &&
    !/^\s*(?:$|[.,;:!?)\n\t–—]|\(\d|(?:on|in|for|and|but|so|at|when|as|to|und|oder|im|bei|für|et|en|pour|y|e|per|w|na)\s(?!\d)|or so\b|(?:groot|lang|breed|hoog|zwaar|gro(?:ß|ss)|hoch|breit|schwer|tief|long|wide|high|tall|heavy|de (?:long|large|haut)|de (?:largo|ancho|alto))(?=[.,;!)]|\s*$))/.test(
      text.slice(end),
    )
  )
    return undefined;
  // `6 feet 2 inches (188 cm)`: the first part stands before
  const before = measured.exec(text.slice(Math.max(0, hit.index - 24), hit.index))?.[1];
  if (before !== undefined && unitNamed(before)) return undefined;
  // within one system nobody has to round: 2.5 hours are 150 minutes
  // nor is `86,1 kg` a number that somebody rounded freely
  const isFine = /\d{2}[.,]\d$|\d[.,]\d{2}$/.test(other.written);
  const isExact =
    isFine || (one.unit.imperial === other.unit.imperial && !/about|approx|roughly|[~≈]/.test(groups['link'] ?? ''));
  if (ours.some((left) => others.some((right) => agrees(left, right, isExact)))) return undefined;
  const stop = end - (groups['close']?.length ?? 0);
  const start = hit.indices?.groups?.['n2']?.[0] ?? stop;
  const right = shown(back(base(one.value, one.unit), other.unit));
  return {
    span: { start, end: stop },
    why: `${one.written} ${one.name} is about ${right} ${other.name}, not ${other.written}.`,
  };
}

export default {
  category: 'hallucination',
  title: 'The units do not agree',
  severity: 'medium',
  *judge(segment): Iterable<Mark> {
    const converts = systems.test(segment.text);
    for (const { start, text: written } of numberedSentences(segment)) {
      // in a table that says so, one cell is the other in another system
      const text =
        converts && pairOfCells.test(written)
          ? written.replace(/(?<=\S)\s?\t/, (gap) => gap.replace('\t', '='))
          : spread(written);
      if (!linked.test(text) || otherRules.test(text)) continue;
      for (const equation of equationsIn(text)) {
        const mark = verdict(equation, text);
        if (mark) yield { why: mark.why, span: { start: start + mark.span.start, end: start + mark.span.end } };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'It is 5 km («4.2 miles») away.',
    'Heat the oven to 180 °C («420 °F»).',
    '11 pounds is «6.5 kg».',
    '1 hour = «90 minutes»',
    'An 8-mile hike is roughly **«14.9 km»**.',
    'Your 0.75 m³ barrel takes «75 litres» when full.',
    '375°F is about «210°C» on a conventional oven.',
    'Drei Zoll sind also «6,72 cm».',
    '2,5 ore corrispondono a «250 minuti».',
    'Height: 18 in ≈ «64 cm»',
    '1.5 TB are «150 GB».',
    'The flat has 850 sq ft («69 m²»).',
    '500 kcal entsprechen etwa «4.200 kJ».',
    'He weighs 80 kg (about «120 lbs»).',
    '1 kg = «100 g»',
    'It takes 2.5 hours, and 2.5 hours are «130 minutes».',
    'It is 3 feet («2 m») wide.',
    '10 km is «8.2 miles».',
    'The dog weighs 20 kg («60 lb»).',
    'It lies 50 km («40 miles») away.',
    'Water boils at 100 °C («180 °F»).',
    '1000 kg = «1500 lb»',
    '30 °C is «84 °F».',
    '180 funtów (lb) to około «86,1 kg».',
    '2,5 acres equivalem a aproximadamente «1,31 hectare».',
    '10 Meilen sind «25 Kilometer».',
    '5 gallons = «30 liters»',
    '300 mi × 1.609 = «583 km» or so.',
    '99.5 °F corresponds to «38.9 °C».',
    'Een zaal van 2.000 square feet is dus ongeveer «216 m²» groot.',
    '- 6 oz grated cheese: about «270 g»',
    'One gigabit per second is «800 megabytes» per second.',
    '| Given | Factor | Result |\n|---|---|---|\n| 70 km/h | 0.6214 mph per km/h | «53.5 mph» |',
    'The trail is 10 miles long (about «11 km»), with 20 kg of stones («64 lb») on it.',
  ],
  ignore: [
    'A 10 Mbit link comes to 1 MB per second.',
    '| Length | Width |\n|---|---|\n| 12 ft | 3 m |',
    '| 25 cm | tin | 14 in |',
    'It is 5 km (3.1 miles) away, about 5 km (3 mi).',
    'Heat the oven to 350°F (175°C), or 180°C (350°F).',
    '10 pounds is 4.5 kg.',
    'Work for 2 hours (30 minutes of rest).',
    'He is 6 feet 2 inches (188 cm) tall.',
    'It flows at 5 feet per second (1.5 m/s).',
    'Walk 5-10 km (3-6 miles).',
    '1 inch = 2.5 cm',
    'An area of 500 square feet (46 square meters)',
    'The wall is 10 ft (3 m) high, or 10 ft high (3 m).',
    '1 hour is not 90 minutes.',
    'Drink 8 oz (240 ml).', // another measure
    '1 day = 24 hours, 1 week = 7 days',
    'A 100 m (2 min) run',
    '10 gallons (38 liters) or 10 gallons (45 liters), 2 cups (480 ml), 1 cup (250 ml)',
    'It is 100 km (60 miles) away, and weighs 20 kg (45 lb), at 200 °C (400 °F).',
    '100 miles is 160 km.',
    '30 °C is 86 °F, and 20 °C sind 68 °F.',
    '2,5 acres são cerca de 1,01 hectare, e 10 Meilen sind 16,1 km.',
    '3 boats are 12 km (7.5 miles) away.',
    '1 Gb is 125 MB.', // gigabits
    '300 mi × 1.609 = 483 km or so, and 26 ft × 0.3048 = 7.92 m.',
    '- 6 oz grated cheese: about 170 g\n- 8 oz chocolate: keep 50 g for later',
    'One gigabit per second is 125 megabytes per second.',
    '| Given | Factor | Result |\n|---|---|---|\n| 70 km/h | 0.6214 mph per km/h | 43.5 mph |\n| 10 m | wide | 30 cm |',
  ],
};

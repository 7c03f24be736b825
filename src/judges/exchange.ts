import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { numberedSentences } from './reading/sentences.ts';
import { readingsOf, type Reading } from './reading/separators.ts';
import { hitsOf } from './reading/hits.ts';

const codes = 'USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|CNY|HKD|SGD|KRW|BRL|MXN|ZAR|TRY|THB';
const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const number = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
const amount = (at: string): string =>
  `(?:(?<s${at}>[$€£¥₹])\\s?(?<n${at}>${number})|(?<m${at}>${number})\\s(?<c${at}>${codes}))(?![\\d,.]*\\d|\\s?(?:k|thousand|million|billion)\\b)`;
/** `1 USD = 0.92 EUR`, `€100 is $110`. */
const pair = regex('dg')`
  (?<![\d.,$€£¥₹-])${amount('1')}\s?(?:=|is|equals|comes to|would be|will be|converts to|gives(?: you)?
  |entspr(?:icht|echen)|sind|ergibt|ergeben|macht|valent|équiva(?:ut|lent)\sà|font|soit|equivalen?\sa|valen|son)\s
  (?:(?:exactly|damit|also|genau|demnach|donc|ainsi|entonces)\s)?${amount('2')}
`;
const otherRules = regex('i')`
  \b(?:
    fee|fees|commission|spread|margin|charge|about|approx\w*|roughly|around|nearly|almost|yesterday|last|was
    |not|if|after|before|minus|plus|wrong|incorrect|per|each
    |gebühr\w*|provision|etwa|rund|circa|ungefähr|gestern|frais|environ|comisi\w+|aproximadamente|nach|abzüglich
  )\b
  |n[’']t\b|[~≈]
`;
/** What the rate alone makes of it. */
const withoutFees = /\b(?:before|without|excluding) (?:any )?(?:fees?|charges?|commissions?)\b/gi;
/** Rates are rounded in the telling, and sums too. */
const slack = 0.02;

interface Conversion {
  readonly from: string;
  readonly to: string;
  /** All that may be meant: 2.400 is more than two thousand in some countries. */
  readonly give: readonly Reading[];
  readonly get: readonly Reading[];
  readonly written: string;
}

function conversionOf(hit: RegExpExecArray): Conversion | undefined {
  const side = (at: string) => {
    const { [`s${at}`]: sign, [`n${at}`]: n, [`m${at}`]: m, [`c${at}`]: code = '' } = hit.groups ?? {};
    return {
      values: readingsOf(n ?? m ?? ''),
      code: sign === undefined ? code : (signs[sign] ?? ''),
    };
  };
  const [one, two] = [side('1'), side('2')];
  if (one.code === two.code || [...one.values, ...two.values].some(({ value }) => !(value > 0))) return undefined;
  return { from: one.code, to: two.code, give: one.values, get: two.values, written: hit[0] };
}

const key = ({ from, to }: Conversion): string => `${from} ${to}`;

/** What it is at the rate, where it is not what was said, in the one country's way to write numbers nor the other's. */
function wrongly(said: Conversion, forth?: Conversion, back?: Conversion): number | undefined {
  const results = [0, -1].flatMap((style) => {
    const [give, get, rate] = [said.give, said.get, (forth ?? back)?.get ?? []].map((all) => all.at(style));
    if (!give || !get || !rate) return [];
    const right = forth ? give.value * rate.value : give.value / rate.value;
    return { right, isOff: Math.abs(right - get.value) > right * slack + get.step };
  });
  return results.length > 0 && results.every(({ isOff }) => isOff) ? results.at(-1)?.right : undefined;
}

export default {
  category: 'hallucination',
  title: 'The exchange does not fit its own rate',
  severity: 'medium',
  *judge(segment): Iterable<Mark> {
    if (!/[$€£¥₹]|\b[A-Z]{3}\b/.test(segment.text)) return;
    /** The rate that the reply itself states, for one of a currency: no other is known. */
    const rates = new Map<string, Conversion>();
    for (const { start, text } of numberedSentences(segment)) {
      for (const hit of hitsOf(text, pair)) {
        const said = conversionOf(hit);
        if (!said || otherRules.test(text.replace(withoutFees, ''))) continue;
        const [forth, back] = [rates.get(key(said)), rates.get(`${said.to} ${said.from}`)];
        if (said.give[0]?.value === 1 && !back) {
          rates.set(key(said), said);
          continue;
        }
        const right = wrongly(said, forth, back);
        if (right === undefined) continue;
        const [from = 0, end = 0] = hit.indices?.groups?.['n2'] ?? hit.indices?.groups?.['m2'] ?? [];
        const rate = (forth ?? back)?.written ?? '';
        const value = Number(right.toFixed(2)).toLocaleString('en-US');
        yield { span: { start: start + from, end: start + end }, why: `At ${rate}, it is ${value} ${said.to}.` };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '- Kurs: 1 EUR = 1,25 USD\n- 2.000 USD entsprechen damit «2.500» EUR',
    'With 1 USD = 0.90 EUR, 200 USD = «210» EUR.',
    'Today 1 EUR is 1.10 USD. So €500 is $«650».',
    'At 1 EUR = 1.08 USD, your €250 would be $«290» before fees.',
    '1 GBP = 1.25 USD. Then 1,000 USD is «900» GBP.',
  ],
  ignore: [
    '- Kurs: 1 EUR = 1,25 USD\n- 2.000 USD entsprechen damit 1.600 EUR\n- 2.000 EUR sind 2.500 USD',
    'With 1 USD = 0.90 EUR, 200 USD = 180 EUR.',
    'Today 1 EUR is 1.10 USD. So €500 is $550, and $110 is €100.',
    '1 EUR = 1.10 USD. After the fee, 500 EUR = 530 USD.',
    '200 USD = 180 EUR, and 300 GBP = 350 EUR.',
    '1 EUR = 1.1 USD, 1 EUR = 0.85 GBP and 10 EUR = 8.5 GBP.',
  ],
};

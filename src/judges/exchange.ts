import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { numberedSentences } from './reading/sentences.ts';
import { hitsOf } from './reading/hits.ts';

const codes = 'USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|CNY|HKD|SGD|KRW|BRL|MXN|ZAR|TRY|THB';
const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const amount = (at: string): string =>
  `(?:(?<s${at}>[$€£¥₹])\\s?(?<n${at}>${number})|(?<m${at}>${number})\\s(?<c${at}>${codes}))(?![\\d,.]*\\d|\\s?(?:k|thousand|million|billion)\\b)`;
/** `1 USD = 0.92 EUR`, `€100 is $110`. */
const pair = regex('dg')`
  (?<![\d.,$€£¥₹-])${amount('1')}\s?(?:=|is|equals|comes to|would be|will be|converts to|gives(?: you)?)\s
  (?:exactly\s)?${amount('2')}
`;
const otherRules = regex('i')`
  \b(?:
    fee|fees|commission|spread|margin|charge|about|approx\w*|roughly|around|nearly|almost|yesterday|last|was
    |not|if|after|before|minus|plus|wrong|incorrect|per|each
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
  readonly give: number;
  readonly get: number;
  readonly written: string;
}

function conversionOf(hit: RegExpExecArray): Conversion | undefined {
  const side = (at: string) => {
    const { [`s${at}`]: sign, [`n${at}`]: n, [`m${at}`]: m, [`c${at}`]: code = '' } = hit.groups ?? {};
    return { value: Number((n ?? m ?? '').replaceAll(',', '')), code: sign === undefined ? code : (signs[sign] ?? '') };
  };
  const [one, two] = [side('1'), side('2')];
  if (one.code === two.code || !(one.value > 0) || !(two.value > 0)) return undefined;
  return { from: one.code, to: two.code, give: one.value, get: two.value, written: hit[0] };
}

const key = ({ from, to }: Conversion): string => `${from} ${to}`;

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
        if (said.give === 1 && !back) {
          rates.set(key(said), said);
          continue;
        }
        const right = forth ? said.give * forth.get : back ? said.give / back.get : undefined;
        if (right === undefined || Math.abs(right - said.get) <= right * slack + 1) continue;
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
    'With 1 USD = 0.90 EUR, 200 USD = «210» EUR.',
    'Today 1 EUR is 1.10 USD. So €500 is $«650».',
    'At 1 EUR = 1.08 USD, your €250 would be $«290» before fees.',
    '1 GBP = 1.25 USD. Then 1,000 USD is «900» GBP.',
  ],
  ignore: [
    'With 1 USD = 0.90 EUR, 200 USD = 180 EUR.',
    'Today 1 EUR is 1.10 USD. So €500 is $550, and $110 is €100.',
    '1 EUR = 1.10 USD. After the fee, 500 EUR = 530 USD.',
    '200 USD = 180 EUR, and 300 GBP = 350 EUR.',
    '1 EUR = 1.1 USD, 1 EUR = 0.85 GBP and 10 EUR = 8.5 GBP.',
  ],
};

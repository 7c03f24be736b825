import { regex } from '../../../engine/regex.ts';
import type { Mark } from '../../../engine/types.ts';
import { number, sumOf, verdict } from './claims.ts';
import { hitsOf } from '../hits.ts';

const cell = String.raw`[^\d\n]{0,24}(?:\d{1,2}(?:[.,]\d)?\s?%[^\d\n]{0,12})?`;
const amountOf = (name: string): string => `(?<${name}>${number})(?!\\d|\\s?%)[^\\d\\n]{0,12}\\n{1,2}`;
/** What a total takes in besides net and tax, or leaves out. */
const besides =
  /shipping|postage|deliver|tip\b|gratuity|fees?\b|service|deposit|discount|coupon|credit|paid|due|rounded|versand|liefer|trinkgeld|gebühr|rabatt|anzahlung|livraison|remise|acompte|envío|propina|descuento|anticipo/i;
/** Net, tax and gross on three lines that follow each other. */
const invoice = regex('dgiu')`
  (?<![\p{L}])(?:net(?:to)?|subtotal|zwischensumme|total ht|base imponible)(?!\p{L})${cell}${amountOf('net')}
  [^\p{L}\n]{0,8}(?:vat|tax|sales tax|mwst|ust|umsatzsteuer|mehrwertsteuer|tva|iva|btw)(?!\p{L})${cell}${amountOf('tax')}
  [^\p{L}\n]{0,8}(?:gross|total|grand total|brutto|gesamt|total ttc)(?:\s(?:amount|price|sum|betrag|summe|preis|ttc))?(?:
    [^\p{L}\d\n]|EUR|USD|GBP|CHF
  ){0,16}(?<v>${number})(?!\d|\s?%)
`;

/** Gross amounts that are not net and tax. */
export function* invoicesIn(text: string): Iterable<Mark> {
  for (const { indices, groups = {} } of hitsOf(text, invoice)) {
    const [start, end] = indices?.groups?.['v'] ?? [0, 0];
    // the lines from net to gross, and the one below
    const [lines = ''] = /^[^\n]*\n{0,2}[^\n]*/.exec(text.slice(end)) ?? [];
    if (besides.test(text.slice(indices?.[0]?.[0], end) + lines)) continue;
    const of = [groups['net'] ?? '', groups['tax'] ?? ''];
    const mark = verdict(
      { start, end, said: groups['v'] ?? '', of, what: 'Net and tax are', results: (values) => [sumOf(values)] },
      false,
    );
    if (mark) yield mark;
  }
}

import { regex } from '../../../engine/regex.ts';

/** A sign at either side of a number; behind it also three capitals, or a word. */
const written = regex('gu')`
  [€£$¥₹₽₩₺](?=\s?\d)
  |(?<=\d\s?)(?:
    [€£$¥₹₽₩₺]|[A-Z]{3}\b|zł|kr\b|ct\b
    |(?:
      [eE]uros?|[dD]ollars?|[pP]ounds?|[pP]ence|[cC]ents?|centimes?|c[eé]ntimos?|cent[eé]simi|cêntimos?|centavos?|grosz\p{L}*|złot\p{L}*
      |[fF]rancs?|Franken|Rappen|[kK]ron\p{L}*|øre|öre|yen|yuan|rupees?|rubles?|roubles?|pesos?|re[ai][li]s?
    )(?!\p{L})
  )
`;
const euro = /^(?:€|EUR|euros?)$/i;

/** Whether the numbers are in several currencies, or a currency and its cents, which cannot be added as they stand. */
export const mixesCurrencies = (text: string): boolean =>
  new Set([...text.matchAll(written)].map(([one]) => (euro.test(one) ? '€' : one.toLowerCase()))).size > 1;

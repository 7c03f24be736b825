import { piece, regex } from '../../../engine/regex.ts';
import { periodIn, periodsIn } from './periods.ts';
import { money, number } from './claims.ts';

/** An amount that follows from one or two others that stand beside it; the groups `a`, `b` and `v` are the numbers. */
export interface AmountPattern {
  /** Whether it may stand in a sentence at all. */
  readonly glance: RegExp;
  readonly said: RegExp;
  readonly reckon: (
    values: readonly number[],
    groups: Readonly<Record<string, string | undefined>>,
  ) => readonly number[];
  readonly what: string;
  /** The result was divided, so its digits may be cut off. */
  readonly rounds: boolean;
}

const coin = String.raw`(?:(?:[$€£¥₹]|USD|EUR|GBP|CHF)\s?)?`;
const behind = String.raw`(?:\s?(?:[€$£¥₹]|EUR|USD|GBP|CHF|euros?|dollars?|pounds|zł|kr|Franken)(?!\p{L}))?`;
const n = (name: string): string => `${coin}(?<${name}>${number})(?![\\d,.]*\\d)${behind}`;
const counted = '(?<![\\p{L}\\d.,/-])(?<a>\\d{1,4}|\\p{L}{3,10})';
const is = piece`
  (?:
    \s(?:
      is|are|equals?|makes?|comes? (?:out )?to|costs?|gives|ist|sind|macht|machen|ergibt|ergeben|kosten|kostet
      |entspricht|beträgt|est|sont|fait|font|coûtent|donne|es|son|equivale a|suponen?|dan?|cuestan?|è|sono
      |fanno|costano|é|são|custam|to|wynosi|kosztuj[eą]|is|zijn|kost|kosten
    )
    |\s?=|\s?→
  )
`;
const so = piece`
  (?:
    ${is}
    |,?\s(?:
      so|thus|that(?:[’']s| is| makes| comes to)|which (?:is|makes|comes to)|also|das (?:sind|ist|macht)|soit
      |donc|ce qui fait|es decir|o sea|quindi|cioè|czyli|dus
    )
  )\s(?:that is |that’s |exactly |genau |exactement |exactamente |a total of |insgesamt |en total |au total )?
`;
const each = piece`
  (?:
    each|apiece|a piece|per \p{L}+|an? \p{L}+|je|pro \p{L}+|das Stück|pro Stück|chacune?|par \p{L}+|l[’']une?
    |la pièce|cada un[oa]|por \p{L}+|l[’']un[oa]|ciascun[oa]|za sztukę|per stuk
  )
`;
const ofWords = String.raw`(?:of|von|auf|de|di|of the|del|su|z|van|sur)`;
const parts: Readonly<Record<string, number>> = { half: 1 / 2, hälfte: 1 / 2, moitié: 1 / 2, mitad: 1 / 2, metà: 1 / 2, third: 1 / 3, drittel: 1 / 3, tiers: 1 / 3, tercio: 1 / 3, terzo: 1 / 3, quarter: 1 / 4, viertel: 1 / 4, quart: 1 / 4, cuarto: 1 / 4, quarto: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 }; // prettier-ignore
const period = piece`
  (?:
    day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|an(?:née)?|día|semana|mes|año
    |giorno|settimana|mese|anno|miesiąc|rok
  )(?:s|e|en|es|i)?
`;
const every = String.raw`(?:an?|per|every|each|pro|im|jeden?|jede|par|chaque|al|por|cada|ogni|/|na)`;

/** Marks of emphasis became spaces, so there may be some. */
const loose = (source: string): RegExp =>
  new RegExp(source.replace(/\\s(?![?*+{])/g, '\\s{1,6}').replaceAll('\\s?', '\\s{0,6}'), 'dgiu');

export const amountPatterns: readonly AmountPattern[] = [
  {
    glance: /[$€£¥₹]|EUR|USD|GBP|CHF|euros?|dollars?|Franken/,
    said: loose(piece`
      ${counted}\s\p{L}+(?:\s\p{L}+)?\s(?:at|for|costing|à|zu je|zu|für je|für|je|a|da|po|por|de|di|van)\s
      (?=${money})${n('b')}\s?(?:${each})?${so}${n('v')}
    `),
    reckon: ([count = NaN, one = NaN]) => [count * one],
    what: 'Together it is',
    rounds: false,
  },
  {
    glance: /%|per\s?cent/,
    said: loose(piece`
      (?<![\d.,])(?<a>${number})\s?(?:%|per\s?cent)\s${ofWords}\s(?:the |der |den |los |las )?${n('b')}${so}${n('v')}(?!\s?%)
    `),
    reckon: ([share = NaN, whole = NaN]) => [
      (share * whole) / 100,
      whole * (1 - share / 100),
      whole * (1 + share / 100),
    ],
    what: 'That share is',
    rounds: true,
  },
  {
    glance: /%/,
    said: loose(piece`
      (?<![\d.,])(?<a>\d+)\s(?:out of|of|von|sur|de|su|z|van)\s(?:the |our |your |den |les |los |las )?
      (?<b>\d+)(?![\d.,]*\d)(?:\s\p{L}+){0,4}(?:,?${so}|\s?\((?=[\d.,]+\s?%\)))(?<v>${number})\s?%
    `),
    reckon: ([part = NaN, whole = NaN]) => [part < whole ? (part / whole) * 100 : NaN, (1 - part / whole) * 100],
    what: 'In percent that is',
    rounds: true,
  },
  {
    glance: /half|third|quarter|fifth|tenth|hälfte|drittel|viertel|moitié|tiers|quart|mitad|tercio|metà|terzo/i,
    said: loose(piece`
      (?<![\p{L}\d])(?:
        (?<c>one|two|three|four|a|an|ein|zwei|drei|un|deux|trois|dos|tres|due|tre|die|la)[\s-]
      )?(?<f>${Object.keys(parts).join('|')})s?\s(?:of|von|de|di)\s(?:the |den |les |los )?${n('b')}${so}${n('v')}
    `),
    reckon: ([whole = NaN], { f = '', c = '' }) => [
      whole *
        (parts[f.toLowerCase()] ?? NaN) *
        (Number(
          { two: 2, zwei: 2, deux: 2, dos: 2, due: 2, three: 3, drei: 3, trois: 3, tres: 3, tre: 3, four: 4 }[
            c.toLowerCase()
          ],
        ) || 1),
    ],
    what: 'That part is',
    rounds: true,
  },
  {
    glance: regex('i')`
      month|week|day|year|monat|woche|tag|jahr|mois|semaine|jour|\ban\b|mes|semana|día|año|mese|settiman|giorn
      |anno
    `,
    said: loose(piece`
      (?<![\d.,])${n('b')}\s?${every}\s?(?<p>${period})(?!\p{L}),?\s(?:
        so|thus|which is|that is|that’s|or|is|are|also|das sind|soit|donc|es decir|son|quindi|cioè
      )\s(?:that is )?${n('v')}\s?${every}\s?(?<q>${period})(?!\p{L})
    `),
    reckon: ([one = NaN], { p, q }) => periodsIn(q, p).map((times) => one * times),
    what: 'For that time it is',
    rounds: true,
  },
  {
    glance: /\b(?:for|during|für|durante|pendant|während|über|over|per)\b/i,
    said: loose(piece`
      (?<![\d.,])${n('a')}\s?${every}\s?(?<p>hour|stunde|heure|hora|ora|${period})(?!\p{L})\s(?:
        for|during|für|durante|pendant|während|über|over|per
      )\s(?<b>\d{1,3}|\p{L}{3,10})\s(?<q>hours|stunden|heures|horas|ore|${period})(?!\p{L})(?:
        ${so}
        |,?\s(?:
          (?:you(?:[’']ll| will)? |du |Sie |tu |vous |j’)?(?:
            reunirás|tendrás|ahorrarás|tienes|have|save|get|earn|haben|hast|sparst|aurez|auras|avrai
          )\s(?:\p{L}+\s)?
        )
      )${n('v')}
    `),
    reckon: ([one = NaN, times = NaN], { p = '', q = '' }) => [
      p.slice(0, 3).toLowerCase() === q.slice(0, 3).toLowerCase() ? one * times : one * times * periodIn(q, p),
    ],
    what: 'Over that time it is',
    rounds: true,
  },
  {
    glance: /\b(?:pack|box|set|bag|case|crate|packung|kiste|paquet|boîte|paquete|caja|confezione)\b/i,
    said: loose(piece`
      (?:pack|box|set|bag|case|crate|packung|kiste|paquet|boîte|paquete|caja|confezione)\s
      (?:of|mit|von|de|da|di)\s(?<a>\d+)\s(?:\p{L}+\s)?(?:costs?|is|for|at|kostet|coûte|cuesta|costa)\s
      (?=${money})${n('b')},?\s(?:so|thus|which means|also|donc|así que|quindi)?\s?(?:that )?(?:
        one|each|a single one|eine[rs]?|chacune?|cada un[oa]|ognun[oa]
      )\s(?:costs?|is|kostet|coûte|cuesta|costa)\s${n('v')}
    `),
    reckon: ([times = NaN, whole = NaN]) => [whole / times],
    what: 'One of them is',
    rounds: true,
  },
  {
    glance: /split|divided|shared|geteilt|partagé|dividid|divis/i,
    said: loose(piece`
      (?:split|divided|shared|geteilt|partagée?|dividid[oa]|divis[oa])\s(?:
        by|between|among|into|in|durch|unter|auf|entre|par|por|per|tra
      )?\s?(?:the )?(?<a>\d+)(?:\sways|\s(?:people|Personen|Leute|personnes|personas|persone))?,?\s
      (?:\p{L}+\s){0,4}?${n('b')}${is}\s${n('v')}
    `),
    reckon: ([times = NaN, whole = NaN]) => [whole / times],
    what: 'Each part is',
    rounds: true,
  },
  {
    glance: /km\/h|mph|kmh/i,
    said: loose(piece`
      (?<![\d.,])(?<a>${number})\s?(?:km|miles|mi)\s(?:in|within|en|em)\s(?<b>${number})\s?(?:
        hours?|h|stunden?|heures?|horas?|ore|uur
      )${so}(?:an average (?:speed )?of )?(?<v>${number})\s?(?:km\/h|mph|kmh)
    `),
    reckon: ([way = NaN, time = NaN]) => [way / time],
    what: 'The speed is',
    rounds: true,
  },
];

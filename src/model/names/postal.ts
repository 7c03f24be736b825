import { regex, wordList } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';

/** What addresses are written with. A number beside a word is none yet: `week 48`, `lot L61187097`, `25 paleți`. */

const any = (words: string): string => words.split(' ').join('|');

/** Words for ways and places, of their own or at the end of a longer one. */
const endings = any(
  wordList`
    straße strasse strassen str gasse gässli allee ufer damm steig stieg graben weg platz markt straat laan gracht
    plein kade singel dijk steenweg gatan gata gränd vägen väg torget torg vejen veien gaten gade allé stræde katu
    kuja polku tori utca körút ulica ulice
  `,
);
const owned = any(
  wordList`
    street st ring way vei vej gate road rd avenue ave lane ln drive dr boulevard blvd bvd court ct place pl terrace
    parkway pkwy highway hwy circle crescent close mews square sq gardens grove row quay walk rue chemin allée impasse
    quai bd bld cours passage sentier route calle avenida avda av paseo plaza camino carrera ronda pº via viale piazza
    corso largo vicolo strada rua travessa praça alameda estrada ul ulica aleja aleje os osiedle nám náměstí třída út
    útja tér sokak sok cad caddesi mah mahallesi bulvarı str strada bd calea șoseaua aleea jalan jl đường phố nagar
    marg chowk vihar colony estate park house tower towers building bldg residency society chs flat apt apartment
    suite ste unit floor villa plot postfach postbus casella apartado box
  `,
);
const streets = new RegExp(
  `(?:${endings})\\.?(?=,? ?(?:[Nn][ro]\\.? ?)?\\d)|(?<![\\p{L}\\p{M}])(?:${owned})(?![\\p{L}\\p{M}\\p{N}-])`,
  'iu',
);
const other = regex('iu')`
  (?<!\p{L})(?:
    ул|улица|вул|пр|просп|пер|бул|кв|[дгм]\.\s?[\dА-Я]|οδός|λεωφ\p{L}{0,6}|πλατεία|שד|רח|רחוב|شارع|حي|طريق
    |मार्ग|नगर|रोड|ถนน|ซอย
  )(?!\p{L})
  |丁目|番地|[市区區县縣路街道号號町村]|[로길동구시]\s?\d|\d\s?[동호]
`;

/** Postal codes whose form says so, some only beside a place. */
const codes = [
  '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2})(?!\\p{L})', // United Kingdom
  '[A-Z]\\d{2} ?[A-Z\\d]{4}(?!\\p{L})', // Ireland
  '[A-Z]\\d[A-Z] ?\\d[A-Z]\\d', // Canada
  '[A-Z]{2},? \\d{5}(?:-\\d{4})?', // United States
  '(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \\d{4}', // Australia
  '\\d{4} ?[A-Z]{2}(?= \\p{Lu}\\p{L})', // Netherlands
  '\\d{2}-\\d{3}(?= \\p{Lu})', // Poland
  '\\d{4}-\\d{3}', // Portugal
  '\\d{5}-\\d{3}', // Brazil
  '〒?\\d{3}-\\d{4}', // Japan
  '\\d{3} \\d{2} \\p{Lu}\\p{L}', // Sweden, Czechia, Greece
].join('|');
const code = new RegExp(`(?<![\\p{L}\\d])(?:${codes})(?!\\d)`, 'u');
const codeThenTown = regex('u')`
  (?:^|[,;|\n]\s{0,2})(?:[A-Z]{1,2}-)?\d{4,5}(?: |[;,|\t]\s?)\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}\p{Ll}+){0,2}\s?
  (?:[,;|.\n]|$)
`;

/**
 * What is counted in pieces (`11 ST  …`), columns of a list, and where a court's decision is printed (`74 S. Ct. 686`).
 */
const listed =
  /^\d+ ST\s{2}|^\d{5,}\t|\S {3,}\S[^\n]{0,80}\S {3,}\S|\d (?:U\.\s?S\.|S\. ?Ct\.|L\. ?Ed|F\. ?(?:\dd|Supp))/u;

/** `STR 15, DEX 12`: abbreviations that are counted; boxes and routes are numbered so, too. */
const counted =
  /^(?:(?!RUE|AVE?|VIA|UL|BOX|RR|RD|HC|APT|STE|UNIT|LOT|FL)\p{Lu}{2,4}:? \d{1,3}(?:[,;/|\s]{1,3}|$)){2,}$/u;

/** A town or its code may follow where the model has stopped. */
const beyond = 24;

/** `Wagen 38, Platz 94`: a seat, a gate or a lot. */
const seat = regex('giu')`
  (?<=^|[,;]\s?)(?:bus-?steig|bahnsteig|platz|markt|tor|gate|way|plot|unit|floor|box|place|court|ct|st)\s\d+
  (?=$|[,;])
`;

export function hasAddressWords(found: string): boolean {
  const rest = found.replace(seat, '');
  if (listed.test(rest) || counted.test(rest)) return false;
  return streets.test(rest) || other.test(rest);
}

/** `6300 Sonst`: a number and a word say little; the lists have to know the town. */
export const isOnlyTown = (found: string): boolean => /^\P{L}*\d{4,5}\s\p{L}+\P{L}*$/u.test(found);

/** An address that documentation makes up. */
export const isExample = (found: string): boolean => /muster(?:stra|str\.|weg|gasse|stadt|ort|hausen)/iu.test(found);

/** Whether a finding holds a postal code, or one follows it. */
export function hasPostalCode(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 3); // so that a code at its beginning shows what it follows
  return (
    code.test(text.slice(start, end + beyond)) ||
    [end, end + beyond].some((to) => codeThenTown.test(text.slice(from, to)))
  );
}

import { piece, regex } from '../../../engine/regex.ts';

/**
 * Letters that a unit must not run into; the names of units themselves are looked up, as a pattern of all is slow to
 * compile.
 */
const letter = 'a-z\\u00b5\\u00c0-\\u024f\\u0370-\\u04ff';
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
const spelled = piece`
  an?|one|two|three|four|five|six|ten|seven|eight|nine|eleven|twelve|eine?n?|zwei|drei|vier|fünf|sechs|zehn|une?|deux|trois|quatre|cinq|una?
  |dos|tres|cuatro|cinco|due|tre|quattro|cinque|um|uma|dois|dwa|trzy
`;
const name = piece`
  km/h|m/s|°\s?[cf]|(?:[mkc]m|ft|m)[²³23]
  |(?:sq(?:uare|\.)?|cubic) (?:ft|feet|foot|met(?:er|re)s?)
  |[${letter}]+
`;
const amount = (index: number, digits = number): string =>
  `(?<n${index}>${digits})[ \\u00a0-]?(?<u${index}>${name})(?![${letter}\\d²³/^'’-]|\\s+(?:per|squared|cubed)\\b)`;
/** `10 miles long (16 km)`, `20 kg of flour (44 lb)`, `an 8-mile hike is 12.9 km` */
const kind = piece`
  (?:
    \s(?:long|wide|high|tall|deep|thick|heavy|away|apart|across|of [a-z]+|in (?:length|width|height|diameter))
    |\s[a-zà-ÿ]{3,12}
  )?
`;
/**
 * Two amounts that are said to be one; groups `n1`, `u1`, `n2`, `u2`, and `link` between. Global, so it keeps its
 * place.
 */
export const said = regex('dgi')`
  (?<![${letter}\d.,:/$€£−–-])(?<![−–/×-]\s)${amount(1, `${number}|${spelled}`)}(?<link>
    (?:\s\([a-z]{1,3}\))?${kind}\s*(?:
      =|≈|→|is|are|ist|sind|entspr(?:icht|echen)|corresponds? to|converts to|comes to|works out (?:at|to)|amounts? to|makes|corrispond(?:e|ono) a|correspond(?:ent|en)? (?:à|a)|est|sont
      |équiva(?:ut|lent) à|f(?:ait|ont)|son|es|são|é|è|sono|equivalen?m? a|to|równa się|równa(?:ją)? się
      |(?:is|are|sind|ist|est|è|es) (?:dus|also|thus|so|therefore|demnach|somit|folglich|donc|quindi|entonces)|holds?|takes?|fasst|contient|equals?|is equal to|is about|is approximately|is roughly|or about
      |or approximately|that is|which is|das sind|soit|es decir|cioè|czyli|,? or
    )\s*(?:
      about |approximately |roughly |exactly |also |etwa |rund |ca\. |environ |unos |unas |aproximadamente |cerca de |circa |ongeveer |około |~
    )?\s*
    |(?<=^[^\p{L}\d]{0,6}\d[\d.,]*\s[a-z]{1,6})(?:\s[a-zà-ÿ]{3,14}){1,3}:\s(?:about |approx\.? |roughly |etwa |ca\. |environ )?
    |${kind}\s*\((?:about |approximately |approx\.? |roughly |~|≈|or )?
    |, (?:or|that is|das sind|soit|es decir|cioè|czyli) (?:about |roughly |etwa |rund |environ |unos |circa )?
  )${amount(2)}(?<close>\)?)
`;
/** A number with a word or sign of units, and what joins it to another. */
export const linked = regex('iu')`
  [ \u00a0\d-][\p{Ll}µ°][^\n\d]{0,60}(?:
    [=≈(:\t]
    |(?<!\p{L})(?:
      is|are|ist|sind|entspr\p{L}+|est|sont|équiva\p{L}+|son|es|são|é|equival\p{L}+|to|równa|equals?|or|holds?
      |takes?|fasst|contient|corrispond\p{L}+|correspond\p{L}*|f(?:ait|ont)|è|sono|soit|cioè|czyli|which
    )(?!\p{L})
    |→
  )[^\n\d]{0,24}\d
`;
/** What stands between an amount and the sign: `450 mi × 1.609 = 724 km`, `one gigabit per second is …`. */
const between = regex('giu')`
  (?<=[\p{L}°²³])\s?[×x*·]\s?\d[\d.,]*(?=\s{0,2}[=≈])
  |(?<=\b(?:[gmk]bit|(?:giga|mega|kilo|tera)(?:bit|byte)s?|[gmk]b))(?:\sper\ssecond\b|/s\b)
`;
/** A row whose first cell and last are amounts, with the factor between them, which is left out. */
const row =
  /^(?<lead>\t? ?)(?<one>[^\t\n]{0,14}\d[^\t\n]{0,14})\t(?<mid>(?:[^\t\n]*\t)*?[^\t\n]*\d[^\t\n]*\t(?:[^\t\n]*\t)*)(?<last>[^\t\n]{0,4}\d[^\t\n]{0,14})(?<end>\t?)$/u;
const blank = (text: string): string => ' '.repeat(text.length);
/** The same text, as long as before, with only what says that two amounts are one. */
export function spread(text: string): string {
  const plain = text.replace(between, blank);
  const hit = text.includes('\t') ? row.exec(plain) : null;
  const { lead = '', one = '', mid = '', last = '', end = '' } = hit?.groups ?? {};
  // the sign takes the place of the tab
  return hit ? `${lead}${one}${blank(mid)}=${last}${end}` : plain;
}

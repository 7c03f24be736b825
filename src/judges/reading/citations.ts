import { piece, regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { hitsOf } from './hits.ts';

const person = piece`
  (?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Ll]a|[Dd]i|[Dd]el)\s){0,2}\p{Lu}[\p{L}’'-]{1,40},\s
  (?:\p{Lu}\.[ -]?){1,3}
`;
/** What each looks like at a glance, and what it is. */
const works: readonly (readonly [glance: RegExp, work: RegExp])[] = [
  // Smith, J., & Doe, A. (2019). Title of the work. Journal, 12(3), 45-67.
  [/\((?:19|20)\d{2}\)\.\s/, regex('gu')`
    (?<![\p{L}’'-])${person}(?:(?:,?\s(?:&|and)\s|,\s)${person}|,?\set al\.,?){0,8}\s?\((?:19|20)\d{2}\)\.\s[^\n]{10,250}?\b\d{1,4}\s?
    (?:\(\d{1,3}\))?,\s?(?:pp?\.\s)?e?\d{1,20}(?:\s?[-–]\s?\d{1,6})?\.?
  `],
  // Smith, John, and Ann Doe. "Title of the Work." Journal 12, no. 3 (2019): 45-67. And: Journal, vol. 12, no. 3, 2019, pp. 45-67.
  [/\((?:\w+\s)?(?:19|20)\d{2}\):\s?\d|\b(?:19|20)\d{2},\spp?\.\s\d/, regex('gu')`
    (?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40},\s\p{Lu}[^"“\n]{1,80}\s["“][^"“”\n]{8,200}[.,?!]?["”]\.?\s\p{Lu}[^"“\n]{3,100}?(?:
      \s\d{1,4}(?:,\sno\.\s\d{1,4})?\s\((?:\w+\s)?(?:19|20)\d{2}\):\s?\d{1,6}(?:[-–]\d{1,6})?
      |\b(?:19|20)\d{2},\spp?\.\s\d{1,6}(?:[-–]\d{1,6})?
    )\.?
  `],
  // Smith & Doe, 2019, Journal of the Work, 12(3), pp. 45-67)
  [/,\s\(?(?:19|20)\d{2},\s\p{Lu}/u, regex('gu')`
    (?<=\()\p{Lu}[\p{L}’'.&\s-]{1,60}(?:,\s)(?:19|20)\d{2},\s\p{Lu}[^()\n]{8,100},\s\d{1,4}(?:\(\d{1,3}\))?,\s
    (?:pp?\.\s)?\d{1,6}\s?[-–]\s?\d{1,6}(?=\))
  `],
  // Smith J, Doe A. Title of the work. J Sleep Res. 2014;12(3):45-67.
  [/\b(?:19|20)\d{2}(?:\s\w{3}(?:\s\d{1,2})?)?;\s?\d/, regex('gu')`
    (?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40}\s\p{Lu}{1,3}(?:,\s(?:\p{Lu}[\p{L}’'-]{1,40}\s\p{Lu}{1,3}|et al)){0,8}\.\s[^\n]{10,250}?\b
    (?:19|20)\d{2}(?:\s\w{3}(?:\s\d{1,2})?)?;\s?\d{1,4}(?:\(\d{1,3}\))?:\s?e?\d{1,6}(?:[-–]\d{1,6})?\.?
  `],
  // "Title of the Work" by Smith, Journal of Work 9(2), 2022, table 4. And: Smith & Doe (2019), "Title", Journal, 14(3), 211–229
  [/["”“«»]\*?,?\s[^\n]{0,120}?\d{1,4}\(\d{1,3}\),/, regex('gu')`
    (?:(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40}(?:\s(?:&|and|et|und|y)\s\p{Lu}[\p{L}’'-]{1,40}|\set al\.)?\s\((?:19|20)\d{2}\),\s)?
    ["“„«][^"“”„«»\n]{12,160}[.,?!]?["”“»],?\s(?:by\s)?[^"“”\n]{8,140}?\s\d{1,4}\(\d{1,3}\),\s(?:
      (?:19|20)\d{2}(?:,\s(?:table|p\.|pp\.|page|fig(?:ure|\.)?)\s\d{1,4})?
      |(?:pp?\.\s)?\d{1,5}\s?[-–]\s?\d{1,5}
    )
  `],
  // the 2021 report of the Institute for Work, "Title", p. 47
  [/\b(?:19|20)\d{2}\s(?:report|study|survey|review|paper|benchmark)\b/, regex('gu')`
    \b[Tt]he\s(?:19|20)\d{2}\s(?:\p{Lu}[\p{L}-]{1,40}\s){0,5}(?:report|study|survey|review|paper|[Bb]enchmark)\s(?:of|by|from)\s(?:the\s)?\p{Lu}[^\n.;]{4,120}?
    ,\s(?:p\.|pp\.|page|table)\s\d{1,4}
  `],
  // Regional Court of Wessen, judgment of 14 March 2018, case no. 7 U 318/17
  [/\b(?:judge?ment|ruling|decision|Urteil|Beschluss|arrêt|sentencia)\s(?:of|vom|du|de)\s\d/, regex('gu')`
    (?<![\p{L}’'-])\p{Lu}\p{L}{0,40}(?:\s(?:of|de|du|am|\p{Lu}\p{L}{0,40})){0,5},\s(?:judge?ment|ruling|decision|Urteil|Beschluss|arrêt|sentencia)\s
    (?:of|vom|du|de)\s\d{1,2}\.?\s?[\p{L}\d]{1,10}\.?\s?\d{2,4},\s(?:case\sno\.|no\.|Az\.|n[°º])\s?[\p{L}\d][\p{L}\d/ .-]{3,20}\d
  `],
  // Brown v. Board, 347 U.S. 483 (1954)
  [/\sv\.?\s\p{Lu}/u, regex('gu')`
    (?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]{0,40}(?:\s(?:&|of|and|the|for|in|\p{Lu}[\p{L}.’'-]{0,40})){0,6}\sv\.?\s\p{Lu}[\p{L}.’'-]{0,40}
    (?:\s(?:&|of|and|the|for|in|\p{Lu}[\p{L}.’'-]{0,40})){0,6}\s{0,3},\s\d{1,4}\s(?:
      U\.\s?S\.
      |F\.\s?(?:2d|3d|4th|Supp\.(?:\s?[23]d)?)
      |S\.\s?Ct\.|P\.\s?[23]d|N\.\s?E\.\s?2d|A\.\s?[23]d|So\.\s?[23]d
    )\s\d{1,4}(?:\s\([^)\n]{4,30}\))?
  `],
  // Smith, J. und Doe, A. (2019): Titel der Arbeit. Zeitschrift 9(2), S. 88–104. And: (2018), "Title", Journal 12(4), pp. 1–9.
  [/\((?:19|20)\d{2}\)[:,]\s/, regex('gu')`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40},?\s(?:\p{Lu}\.[\s-]?){1,3}[^\n()]{0,100}?\((?:19|20)\d{2}\)[:,]\s[^\n]{10,250}?
    \d{1,4}\s{0,3}(?:\(\d{1,3}\)|,\s[HN]\p{L}*\.?\s?\d{1,3})?\s{0,3},\s{1,3}(?:pp?|[Ss]|[Ss]eiten|str)\.?\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?`],
  // Martin P. et Petit S., « Titre du travail », Revue du travail, vol. 37, 2014, p. 55-71
  [/(?:19|20)\d{2},\s(?:pp?|[Ss])\.\s?\d/, regex('gu')`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40},?\s(?:\p{Lu}\.?[\s-]?){1,3}[^\n«»“”"]{0,80}?,\s[«“"][^«»“”"\n]{8,200}[»”"],\s{1,3}
    [^\n]{3,120}?(?:vol|n[º°o]?|t|Bd|Jg|núm)\.?\s?\d{1,4}[^\n]{0,30}?(?:19|20)\d{2},\s(?:pp?|[Ss])\.\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?`],
]; // prettier-ignore

/** Works that are cited in full, by their parts: author, year, title, journal, pages; or a case at law. */
export function* citationsIn(text: string): Iterable<Span> {
  for (const [glance, work] of works) {
    if (!glance.test(text)) continue;
    for (const { index, 0: written } of hitsOf(text, work)) yield { start: index, end: index + written.length };
  }
}

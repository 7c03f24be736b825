import { piece, regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';

/** `La Espiga es la más barata`: what alone has the most of something. */
export interface Superlative extends Span {
  readonly of: string;
  readonly who: string;
  readonly written: string;
}

const qualities: readonly (readonly [string, string])[] = [
  [
    'cheapest',
    'cheaper|cheapest|least expensive|less expensive|most affordable|more affordable|günstiger|günstigste|billigste|billiger|moins cher|moins chère|más barat[oa]|más económic[oa]|più economic[oa]|goedkoopste',
  ],
  [
    'dearest',
    'more expensive|most expensive|dearer|dearest|priciest|pricier|costliest|teurer|teuerste|plus cher|plus chère|más car[oa]|più car[oa]',
  ],
  ['fastest', 'faster|fastest|quicker|quickest|schneller|schnellste|plus rapide|más rápid[oa]|più veloce'],
  ['slowest', 'slower|slowest|langsamste'],
  ['largest', 'larger|largest|bigger|biggest|größer|größte|plus grande?|más grande|più grande'],
  ['smallest', 'smaller|smallest|kleiner|kleinste|plus petite?|más pequeñ[oa]'],
  ['oldest', 'oldest|älteste|plus vieux|plus ancienne?|más antigu[oa]'],
  ['lightest', 'lighter|lightest|leichter|leichteste|plus légère?|más liger[oa]'],
  ['heaviest', 'heavier|heaviest|schwerer|schwerste|plus lourde?|más pesad[oa]'],
  ['longest', 'longest|längste|más larg[oa]'],
  ['shortest', 'shortest|kürzeste|más cort[oa]'],
  ['highest', 'highest|tallest|höchste|plus haute?|más alt[oa]'],
  ['quietest', 'quieter|quietest|leiser|leiseste|más silencios[oa]'],
  ['safest', 'safer|safest|sicherste|plus sûre?|más segur[oa]'],
  ['newest', 'newest|neueste|más nuev[oa]'],
];
const words = qualities.map(([, list]) => list).join('|');
/** A text without one of these says of nothing that it is the most. */
export const quality =
  /\b(?:is|are|was|es|est|ist)\s+(?:by far |clearly )?(?:the|el|la|le|los|las|die|der|das|il|lo)\s+(?:more|most|less|least|m\u00e1s|plus|moins|[a-z\u00fc\u00f6\u00df]+(?:er|est|este|iest))\b/i;
const name = String.raw`\p{Lu}[\p{L}\d’&.-]*(?:\s(?:\p{Lu}|\d)[\p{L}\d’&.-]*){0,3}`;
const superlative = regex('dgu')`
  (?<![\p{L}’])(?<who>${name})(?:,?\s(?:which|who|que|qui|die|der|das|che)\s|\s)(?:is|are|was|es|est|ist|è)\s(?:by far\s|clearly\s|mit Abstand\s)?
  (?:the|el|la|le|los|las|die|der|das|il|lo|de)\s(?<of>${words})(?![\p{L}])(?:\s(?!de\b|von\b|of\b)(?<what>\p{L}[\p{L}-]+(?:\s(?:of|in)\s[\p{L} ]{3,20})?))?
`;

const otherRules = regex('iu')`
  (?<!\p{L})(?:
    if|unless|among|after|once|formerly|per|in terms of|relative|second|third|next|one of|some of|considered|tied|perhaps|may|might|previous\w*|until
    |wenn|falls|si|puede|or|oder|claim\w*|not|nicht|no|pas
  )(?!\p{L})|[?"“”]|n[’']t\b
`;

export function superlativesIn(text: string): readonly Superlative[] {
  if (!quality.test(text) || otherRules.test(text)) return [];
  return [...text.matchAll(superlative)].flatMap((hit) => {
    const { who = '', of = '', what = '' } = hit.groups ?? {};
    const kind = qualities.find(([, list]) => new RegExp(`^(?:${list})$`, 'u').test(of))?.[0];
    const [start, end] = hit.indices?.groups?.['who'] ?? [0, 0];
    if (kind === undefined || /^(?:It|This|That|He|She|They|The|There|What|Which|Das|Es|Sie|Er|Dies)$/.test(who))
      return [];
    return [
      {
        of: `${kind} ${what.toLowerCase().replace(/^(?:one|option|choice|and|by|at|with|but)\b.*/, '')}`,
        who: who.toLowerCase(),
        written: who,
        start,
        end,
      },
    ];
  });
}

const pick = piece`
  (?:I[’']d|I would|my advice is to|I[’']ll|you should|ich würde|je|yo)\s(?:\w+\s){0,2}?(?:go (?:for|with)|choose|pick|take|recommend|opt for|get|buy|suggest)\s(?:the\s|an?\s)?
`;
const best = piece`
  \s(?:is|are|would be)\s(?:\w+\s)?(?:the|your)\s(?:better|best|right|stronger|safer)\s(?:choice|option|fit|pick|buy|bet|match)
`;
const asked =
  /(?<![\p{L}])(?:an?\s|the\s)?(?<a>[\p{L}\d][\p{L}\d+#.-]*)\s(?:or|oder|ou|o)\s(?:an?\s|the\s)?(?<b>[\p{L}\d][\p{L}\d+#.-]*)/iu;

export interface Choice extends Span {
  readonly chosen: 'a' | 'b';
}

const conditional = regex('iu')`
  (?<!\p{L})(?:if|unless|when|for|though|although|while|whereas|but|depend\w*|in case|otherwise|as long as|since|because|where|not|never|would otherwise|only)(?!\p{L})|n[’']t\b|[?]
`;

/** Which of two that the question asks about a sentence plainly advises. */
export function choicesIn(text: string, question: string): readonly Choice[] {
  const hit = asked.exec(question);
  const { a = '', b = '' } = hit?.groups ?? {};
  if (!hit || a.length < 2 || b.length < 2 || a.toLowerCase() === b.toLowerCase()) return [];
  const plain = (word: string): string => word.replace(/[.+#-]/g, '\\$&');
  return (['a', 'b'] as const).flatMap((chosen) => {
    const [one, other] = chosen === 'a' ? [a, b] : [b, a];
    const found = new RegExp(
      `\\b(?:${pick}${plain(one)}(?![\\p{L}])|(?:the\\s|an?\\s)?${plain(one)}s?${best}(?:\\sfor you)?)`,
      'iu',
    ).exec(text);
    if (!found || new RegExp(`(?<!\\p{L})${plain(other)}`, 'iu').test(found[0])) return [];
    return [{ chosen, start: found.index, end: found.index + found[0].length }];
  });
}
export const isConditional = (text: string): boolean =>
  conditional.test(text.replace(/\b(?:go|opt) for\b|\bfor (?:you|me)\b/gi, ' '));

import { piece, regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { stem } from './stems.ts';

/** What a reply says of a thing that is so or is not: `the south door stays locked`. */
export interface ToldVerdict extends Span {
  readonly about: string;
  /** Which of the two it says. */
  readonly so: boolean;
  readonly written: string;
}

/** Words that exclude each other, said of one thing. */
const states: readonly (readonly [string, string])[] = [
  ['open|unlocked|accessible', 'closed|locked|shut|inaccessible'],
  ['included', 'excluded|not included|charged separately|extra'],
  ['free|free of charge', 'chargeable|charged|paid|not free|subject to a fee'],
  ['mandatory|compulsory|obligatory|required', 'optional|voluntary|not mandatory|not compulsory|not required'],
  ['allowed|permitted|welcome', 'forbidden|prohibited|banned|not allowed|not permitted|off limits'],
  ['refundable', 'non-refundable|not refundable'],
  ['possible', 'impossible|not possible'],
  ['safe', 'unsafe|dangerous|not safe'],
  ['legal|lawful', 'illegal|unlawful|not legal'],
  ['available', 'unavailable|sold out|not available'],
  ['edible', 'inedible|poisonous|toxic|not edible'],
  ['waterproof', 'not waterproof'],
  ['reversible', 'irreversible|not reversible'],
  ['valid', 'invalid|not valid|expired'],
  ['vegan|vegetarian', 'not vegan|not vegetarian'],
  ['offen|geöffnet', 'geschlossen|gesperrt|verschlossen'],
  ['enthalten|inbegriffen|inklusive', 'nicht enthalten|nicht inbegriffen'],
  ['kostenlos|gratis|kostenfrei', 'kostenpflichtig'],
  ['verpflichtend|pflicht|obligatorisch', 'freiwillig|optional|nicht verpflichtend'],
  ['erlaubt|gestattet', 'verboten|nicht erlaubt|nicht gestattet|untersagt'],
  ['ouvert|ouverte|ouverts|ouvertes', 'fermé|fermée|fermés|fermées'],
  ['inclus|incluse|compris|comprise', 'non inclus|non comprise?|pas inclus|pas compris|en supplément'],
  ['gratuit|gratuite', 'payant|payante'],
  ['obligatoire', 'facultatif|facultative'],
  ['autorisé|autorisée|permis', 'interdit|interdite'],
  ['abierto|abierta', 'cerrado|cerrada'],
  ['incluido|incluida', 'no incluido|no incluida'],
  ['gratuito|gratuita|gratis', 'de pago'],
  ['obligatorio|obligatoria', 'opcional|voluntario|voluntaria'],
  ['permitido|permitida', 'prohibido|prohibida'],
];
const sides = new Map<string, { readonly at: number; readonly so: boolean }>(
  states.flatMap(([yes, no], at) => [
    ...yes.split('|').map((word) => [word, { at, so: true }] as const),
    ...no.split('|').map((word) => [word, { at, so: false }] as const),
  ]),
);
const stateWords = [...sides.keys()].sort((a, b) => b.length - a.length).join('|');
/** Those of the pairs that are rarer than their contraries: a text without one of them says nothing of the kind. */
export const stateGlance =
  /\b(?:is|are|stays?|remains?|ist|sind|bleibt|bleiben|est|sont|restent?|es|permanece)\s+(?:\w+ )?(?:open|closed|locked|shut|inaccess|unlock|exclu|includ|separately|extra|chargeable|free|compulsory|mandatory|obligat|voluntary|optional|forbidden|prohibit|banned|permitted|refundable|unlawful|illegal|unsafe|danger|sold out|unavailable|edible|poison|toxic|waterproof|reversible|invalid|expired|vegan|vegetarian|ge(?:schlossen|sperrt)|verschlossen|enthalten|begriffen|kostenlos|gratis|pflicht|freiwillig|erlaubt|verboten|ferm[ée]|inclus|compris|gratuit|payant|facultati|interdit|cerrad|incluid|opcional|prohibid|impossible)/i;
const article = piece`
  the|your|our|its|their|my|this|these|die|der|das|den|dem|ihre?n?|unsere?n?|le|la|les|l[’']|votre|vos|notre|el|los|las|su|il|lo
`;
const thing = String.raw`(?:[\p{L}][\p{L}’-]*\s){0,2}?[\p{L}][\p{L}-]{2,}`;
const stateOf = regex('dgiu')`
  (?<![\p{L}])(?:${article})\s(?<s>${thing})(?:,?\s(?:which|that|die|der|das|qui|que)\s|\s)
  (?<p>(?:is|are|stays?|remains?|ist|sind|bleib(?:t|en)|est|sont|reste(?:nt)?|está|es|permanece|están)(?:\s(?:always|also|still|entirely|completely|totally|immer|auch|toujours|siempre))?
  \s(?<v>${stateWords}))(?![\p{L}-])
`;
const otherRules = regex('iu')`
  (?<!\p{L})(?:
    or|if|unless|until|except|instead|previous\w*|was|were|originally|might|would|could|options?|either|although|though|whether|while|but|depend\w*
    |only|most|some|other|another|certain|many|not all|example|suppose|assum\w*|once|default|before|after|when|where
    |wenn|falls|außer|nur|manche|einige|oder|ob|sobald|bevor|nachdem|si|sauf|seulement|ou|quand|excepto|solo|sólo|cuando|o|salvo|pero|mais|aber
    |as long as|in case|sometimes|summer|winter|spring|autumn|daytime|night|weekdays?|weekends?|mornings?|evenings?|\p{L}+days?|sommer|nachts|été|hiver|verano|invierno
  )(?!\p{L})
  |[?]
`;
const nothing = regex('iu')`
  ^(?:
    it|this|that|which|there|what|answer|result|value|option|following|one|you|we|they|he|she|i|people|person|access|file|function|method|object
    |door|code|data|user|information|page|system|set|interval|question|statement|world|things?|everything|rest|someone|anyone
  )$
`;
const stemsOf = (text: string): string =>
  [...new Set((text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []).map(stem))].sort().join(' ');

export function toldVerdicts(text: string): readonly ToldVerdict[] {
  if (!stateGlance.test(text) || otherRules.test(text)) return [];
  return [...text.matchAll(stateOf)].flatMap((hit) => {
    const { s = '', v = '' } = hit.groups ?? {};
    const side = sides.get(v.toLowerCase());
    const last = s.toLowerCase().split(/\s+/).at(-1) ?? '';
    if (!side || nothing.test(last)) return [];
    const [start, end] = hit.indices?.groups?.['p'] ?? [0, 0];
    return [{ about: `${side.at} ${stemsOf(s)}`, so: side.so, written: hit.groups?.['p'] ?? '', start, end }];
  });
}

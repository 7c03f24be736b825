import { piece, regex } from '../../engine/regex.ts';
import type { FoundName, Span } from '../../engine/types.ts';
import { addressForms } from './address-forms.ts';
import type { Lookup } from './backing.ts';
import { isExample } from './postal.ts';

/** Grows addresses of which the model saw a part: from the flat or the street to the town and its district. */

const any = (words: string): string => words.split(' ').join('|');
const title = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const house = '\\d{1,4} ?[A-Za-z]?(?:[/-]\\d{1,4}[A-Za-z]?){0,3}';
const unit = piece`
  (?:
    ${any('Unit Flat Apt\\.? Suite Ste\\.? Villa Shop Plot Door No\\. NO\\. H\\.?\\s?No\\.? H\\.NO\\. Nº Lot')}
  ) ?#?${house}
`;
const ways = any(
  'Rue Avenue Av\\. Boulevard Chemin Allée Impasse Quai Place Via Viale Piazza Corso Calle Avenida Avda\\. Paseo Plaza Rua Travessa Praça ul\\. al\\. Str\\. Strada rue avenue boulevard chemin allée impasse quai place via calle rua Sráid Οδός Λεωφόρος ул\\. улица вул\\. пр\\. Am An Auf Im Zum Zur',
);
const plain = any(
  'Gracht Straße Strasse Hauptstraße Hauptstrasse Platz Vägen Gatan Straat Laan Weg Allee Kade Street Road Avenue Lane',
);

/** What may stand before the part that was found. */
const lefts = [
  `(?:^|(?<=[\\s(|;:"«>,]))${unit},? $`,
  `(?:^|(?<=[\\s(|;:"«>,]))(?:${any('Unit Flat Apt\\.? Suite Villa Plot No\\. Shop')}) $`,
  `(?:^|(?<=[\\s(|;:"«>,]))(?:No\\. ?|H\\.NO\\. ?)?\\d{1,4}[/-]$`,
  `(?<![\\p{L}\\p{N}.,])\\d{1,4}[a-z]?,? $`,
  '〒 ?\\d{3}-\\d{4}\\s?$',
  `(?<![\\p{L}.])(?:${ways}) (?:(?:św|Św|śś|pl|gen|ks|sv|Sv)\\. |(?:de|du|des|de la|del|dei|da|do|na|der|den|dem) )?$`,
].map((source) => new RegExp(source, 'u'));
/** Before a postal code: a street and a number. */
const street = regex('u')`
  (?<![\p{L}\p{N}])(?:${title}(?: (?:de|du|des|la|der|den|dem|am|van|von|e) ${title})? ){1,3}${house}
  (?:,? (?:bus|bte|bis|st|kv|lgh) ?\d{0,4})?[,;]?\s$
`;
const code = /^(?:[A-Z]{1,2}-)?(?:\d{4} ?[A-Z]{2}|\d{3} ?\d{2}|\d{2}-\d{3}|\d{4,5})(?!\d)/u;
const plainStreet = new RegExp(`^(?:${plain})(?!\\p{L})`, 'u');
const streetName = new RegExp(
  `(?<![\\p{L}])\\p{Lu}[\\p{L}-]{2,20}(?:gatan|vägen|gata|gränd|torget|bron|straße|gade|vej|straat) $`,
  'u',
);
const titleBefore = new RegExp(`(?<=^|[\\s("|;:])${title} $`, 'u');

/** What may stand behind it. */
const rights = [
  `,? ?\\d{1,2}\\. ?(?:em|emelet)\\.(?: ?\\d{1,3}\\.?)?`,
  ` (?:\\d{1,2}\\. ?(?:em|emelet)\\.)? ?(?<=em\\. )\\d{1,3}\\.`,
  `,? (?:\\d{1,2}\\.|st\\.|kl\\.) ?(?:tv|th|mf|sal)\\.?`,
  `(?<= (?:am|an der|im|bei|ob der|upon|on|sur|sous|en)) ${title}`,
  `,? [A-Z]\\d[\\dW] ?[A-Z\\d]{4}(?![\\p{L}\\d])`,
  `,? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?!\\p{L})`,
  ` (?:am|an der|im|bei|ob der|upon|on|sur|sous|en|aan den|aan de|op) ${title}(?: ${title})?`,
  piece`
    ,? \(?(?:
      AG|BE|BL|BS|FR|GE|GR|JU|LU|NE|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH|TO|MI|RM|BO|NA|FI|VE|GE|PA|BA|PD|VR|BG|BS
    )(?!\p{L})\)?
  `,
  `/(?:Top|Stiege|Tür|St\\.) ?\\d{1,3}`,
  `,? Co\\. ${title}(?:,? [A-Z]\\d[\\dW] ?[A-Z\\d]{4})?`,
  piece`
    (?:, ?|,?\n)(?:(?:C\.?P\.?|CEP) ?)?(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?(?: [A-Z]{2}(?= ))? ${title}
    (?: ${title})?
  `,
  `(?<=\\d) ?[A-Z]{2} ${title}`,
  `(?<=\\d{4} [A-Z]{2}) ${title}(?: ${title})?`,
  `(?<=(?:Aarhus|Odense|København|Kbh\\.|Frederiksberg)) ?[CNSVØK]{1,2}(?!\\p{L})`,
  `(?<=Praha|Brno|Ostrava|Plzeň|Dublin|Wien|Bratislava) \\d{1,2}(?!\\d)`,
  `/${title}`,
  `,? C\\.?P\\.? ?\\d{5}(?: ${title}| [A-Z]{2,5})?(?:, (?:[A-Z]\\.){1,3}|, ${title}\\.)?`,
  `(?<=\\d{5} ?\\p{L}{0,20}), (?:(?:[A-Z]\\.){2,3}|[A-Z]\\p{Ll}{1,4}\\.)`,
  `(?<=[\\d-])[\\d-]*(?:号|號|栋|幢|座|室|房|楼|层|番地|丁目|호|동)(?:[\\d-]+(?:号|栋|幢|座|室|房|楼|层|号室)){0,3}`,
  `(?<=\\d)-\\d{1,4}(?![\\d-])`,
].map((source) => new RegExp(source, 'uy'));

/** A new line parts two addresses, but where a postal code begins it. */
const newLine = /^,?\n$/;

/** Between two parts of one address. */
const between = regex('u')`
  ^(?:
    [ ,;/.-]{0,3}|/
    |,? ?(?:bus|bte|boîte|b|bis|r|n\.?º|no\.?|bl\.?|ap\.?|C\.?P\.?)\s?\d{0,4}[\s,/.]{0,2}
    |, ?(?:\d{1,2}|st|kl)\. ?(?:t[hv]|mf|sal)?\.?,? ?
  )$
`;
const most = 60;

/** `locuiește la Str. Portului 4`: whoever lives there is no part of it. */
function withoutSentence(text: string, span: Span): Span {
  const [left = ''] = new RegExp(`^[^\\d,]{3,60}? (?=(?:${ways}) )`, 'u').exec(text.slice(span.start, span.end)) ?? [];
  return /\p{Ll}{2} $/u.test(left) ? { start: span.start + left.length, end: span.end } : span;
}

function grownLeft(text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - most), start);
  const found = text.slice(start, end);
  const own = [...lefts];
  if (code.test(found)) own.push(street);
  if (plainStreet.test(found)) own.push(titleBefore);
  if (/^\d/.test(found)) own.push(streetName);
  const longest = Math.max(...own.map((pattern) => pattern.exec(before)?.[0].length ?? 0));
  return start - longest;
}

function grownRight(text: string, { end }: Span): number {
  const from = Math.max(0, end - most);
  const after = text.slice(from, end + most);
  const tails = rights.map((pattern) => {
    pattern.lastIndex = end - from;
    return pattern.exec(after)?.[0].length ?? 0;
  });
  return end + Math.max(...tails);
}

/** Grows until nothing is added: a street may have a flat before it, a town its district behind it. */
function grown(text: string, span: Span): Span {
  let now = span;
  for (let round = 0; round < 4; round++) {
    const next = { start: grownLeft(text, now), end: grownRight(text, now) };
    if (next.start === now.start && next.end === now.end) break;
    now = next;
  }
  return now;
}

/** Joins what touches or is parted by what stands inside an address. */
function joined(text: string, spans: readonly FoundName[]): readonly FoundName[] {
  const all: FoundName[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    const gap = text.slice(last?.end ?? 0, span.start);
    const together = between.test(gap) || (newLine.test(gap) && code.test(text.slice(span.start, span.end)));
    if (last && (span.start <= last.end || together))
      all[all.length - 1] = { ...last, end: Math.max(last.end, span.end), score: Math.max(last.score, span.score) };
    else all.push(span);
  }
  return all;
}

/** What of a sentence may hang on an address: marks, a bracket that it does not open, small words after its town. */
const hanging = /(?:(?<=\d[\d\s]\d{0,4}\s?\p{Lu}\p{L}+)(?:\s\p{Ll}{2,}){1,3}|(?:(?<=\p{L}{4})\.)?[\s,;:'"»#]*)$/u;

function bare(text: string, span: FoundName): FoundName {
  const found = text.slice(span.start, span.end);
  const bracket = found.includes('(') ? -1 : found.indexOf(')');
  const inside = bracket < 0 ? found : found.slice(0, bracket);
  return { ...span, end: span.start + inside.replace(hanging, '').length };
}

/** Findings with whole addresses, and without the persons that streets are named after. */
export function wholeAddresses(text: string, found: readonly FoundName[], look: Lookup): readonly FoundName[] {
  const forms = addressForms(text, look).map((span): FoundName => ({ ...span, label: 'ADDRESS', score: 1 }));
  const parts = [...found.filter(({ label }) => label === 'ADDRESS'), ...forms];
  const whole = parts.map((part) => ({ ...part, ...grown(text, withoutSentence(text, part)) }));
  const addresses = joined(text, whole)
    .map((span) => bare(text, span))
    .filter(({ start, end }) => !isExample(text.slice(start, end)));
  const persons = found.filter(
    ({ label, start, end }) =>
      label === 'PERSON' && !addresses.some((address) => start < address.end && end > address.start),
  );
  return [...persons, ...addresses].toSorted((a, b) => a.start - b.start);
}

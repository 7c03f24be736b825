import { regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { stem } from './stems.ts';
import { weekdayNumber, weekdayPattern } from './dates.ts';

/** One side of what cannot both be: `there are no fees`, `the fees are low`. */
export interface ToldTerm extends Span {
  readonly about: string;
  readonly so: boolean;
  readonly written: string;
}

const dues = String.raw`(?:\p{L}*(?:fees?|deposit|gebühr|gebühren|kaution|beitrag)|frais|caution|cuota|fianza|comisión|comisiones|commissioni)`;
/** A text without these tells of no dues, and one without the other of no deadline. */
export const duesGlance = /\bfees?\b|deposit|gebühr|kaution|beitrag|frais|caution|cuota|fianza|comisi|commissioni/i;
export const deadlineGlance = /within|inside|innerhalb|binnen|dans les|dentro de|plazo de/i;
export const hoursGlance = /closed|shut\b|geschlossen|ferm[ée]|cerrad|chius|\bopen\b|geöffnet|ouvert|abiert|apert/i;
const none = regex('dgiu')`
  (?<![\p{L}])(?:(?:no|without any|kein|keine|keinerlei|sans|sin|ninguna|aucuns?|pas de|nessuna)\s(?:\p{L}+\s){0,2}?(?<s>${dues}))(?![\p{L}])
`;
const some = regex('dgiu')`
  (?<![\p{L}])(?:the|your|our|die|der|das|ihre|ihren|les|los|las|la|el|le|il)\s(?:(?!no\b|late\b|other\b)\p{L}[\p{L}-]*\s){0,2}?(?<s>${dues})(?![\p{L}])
`;
const otherwise = regex('iu')`
  (?<!\p{L})(?:if|unless|except|other|others|additional|extra|hidden|late|cancellation|for (?:the )?(?:first|students|children|members)|some|wenn|falls|weitere|zusätzlich\p{L}*|si|autres?|otr[oa]s?|should|would|could|not|nicht|pas|whether|ob|waive\w*|avoid\w*|instead|than|before|until|after|or)(?!\p{L})
  |[?]|n[’']t\b
`;

/** `no fees`, and later `the fees`. */
export function termsIn(text: string): readonly ToldTerm[] {
  if (!duesGlance.test(text) || otherwise.test(text)) return [];
  return [none, some].flatMap((pattern, at) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      const [start, end] = [hit.index, hit.index + hit[0].length];
      const s = (hit.groups?.['s'] ?? '').toLowerCase();
      return [{ about: stem(s.slice(-8)), so: at === 1, written: hit[0], start, end }];
    }),
  );
}

const closing = regex('iu')`
  (?<!\p{L})(?:closed|shut|geschlossen|fermée?s?|cerrad[oa]s?|chius[oaie])(?!\p{L})
`;
const opening = regex('iu')`
  (?<!\p{L})(?:open|opens|opening|geöffnet|öffnet|offen|ouverte?s?|ouvre|abiert[oa]s?|abre|apert[oaie]|until|bis|jusqu[’'](?:à)?|hasta|from\s\d|ab\s\d)(?!\p{L})
`;
const day = new RegExp(
  `(?<![\\p{L}])(?:${weekdayPattern})|(?<!\\p{L})(?:${'Sun Mon Tues Wednes Thurs Fri Satur'
    .split(' ')
    .map((one) => `${one}days`)
    .join('|')})(?!\\p{L})`,
  'giu',
);
const dayOf = (written: string): number => weekdayNumber(written.replace(/days$/i, 'day'));
const special =
  /(?<!\p{L})(?:if|unless|except|only|first|second|third|last|next|holidays?|this|or|not|some|other|otherwise|was|were|nur|außer|ersten?|letzten?|sauf|salvo|solo|premier|dernier|primer|último)(?!\p{L})|[?]|[–-]\s?\p{Lu}|\p{Lu}\p{Ll}+,?\s\d{1,2}\b(?![:.h]\d)/iu;

export interface Hours extends Span {
  readonly day: number;
  readonly open: boolean;
}

/** Days on which something is said to be closed, and those with hours; of one clause each. */
export function hoursIn(text: string): readonly Hours[] {
  if (!(closing.test(text) || opening.test(text)) || special.test(text)) return [];
  let from = 0;
  return text.split(/(?<=[;:,]\s)(?!(?:\p{L}+days?|and)\b)/u).flatMap((clause) => {
    const at = from;
    from += clause.length;
    const [shut, open] = [closing.test(clause), opening.test(clause)];
    // from one day to another are more than two
    if (shut === open || (shut && / (?:to|through|bis|à|al?) /.test(clause))) return [];
    return [...clause.matchAll(day)].map((hit) => ({
      day: dayOf(hit[0]),
      open,
      start: at + hit.index,
      end: at + hit.index + hit[0].length,
    }));
  });
}

/** `return it within 30 days`. */
export interface Deadline extends Span {
  readonly about: string;
  readonly value: string;
  /** What is returned, paid for, cancelled. */
  readonly object: string;
  readonly written: string;
}

const within = regex('dgiu')`
  (?<![\p{L}])(?<v>return|cancel|appeal|object|withdraw|exchange|reply|respond|pay|apply|register|zurückgeben|widerrufen
  |kündigen|widersprechen|renvoyer|annuler|devolver|cancelar)(?:ed|s|n)?(?![\p{L}])
  (?<o>[^.;:!?\d]{0,40}?)\s(?:within|inside|innerhalb von|binnen|dans les|dentro de|en un plazo de)\s
  (?<w>(?<n>\d{1,3}|\p{L}{3,9})\s(?<u>days?|weeks?|months?|hours?|tagen?|wochen|monaten?|jours|semaines|d[ií]as|semanas|meses))
`;

/** Of the same thing, which `it` may stand for. */
export const isOfSame = (one: Deadline, other: Deadline): boolean =>
  one.object === other.object || [one, other].some(({ object }) => /^(?:it|them|das|es|sie|le|la|lo)$/.test(object));

export const withinIn = (text: string): readonly Deadline[] =>
  !deadlineGlance.test(text) || text.search(within) < 0 || otherwise.test(text)
    ? []
    : [...text.matchAll(within)].map((hit) => {
        const [start, end] = hit.indices?.groups?.['w'] ?? [0, 0];
        const { v = '', o = '', n = '', u = '', w = '' } = hit.groups ?? {};
        return {
          object: o.trim().toLowerCase(),
          about: `${v} ${stem(u)}`.toLowerCase(),
          value: n.toLowerCase(),
          start,
          end,
          written: w,
        };
      });

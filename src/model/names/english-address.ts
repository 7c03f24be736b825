import { piece, regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import type { Lookup } from './backing.ts';
import { hasPostalCode } from './postal.ts';

/** A number, a street and a town in English, which many a headline looks like: `24 Hour Drive, Part Two`. */

const town = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const ways = piece`
  Street|Road|Avenue|Lane|Drive|Crescent|Close|Terrace|Court|Place|Gardens|Grove|Mews|Boulevard|Parade|St|Rd
  |Ave|Ln|Dr|Blvd
`;
const form = regex('gu')`
  (?<![\p{L}\p{N}])\d{1,4}[A-Za-z]? (?<street>${town}(?: ${town}){0,2}) (?:${ways})(?!\p{L})\.?,(?<town>
    (?: ${town}(?: ${town})?,)? ${town}(?: ${town}(?!\d))?
  )(?:,? (?:[A-Z]{2} \d{5}|[A-Z]{2,3} \d{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))?
`;
const state = regex('')`
  [ ,](?:
    A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]
    |W[AIVY]|NSW|VIC|QLD|TAS
  )$
`;
const cue = /(?<!\p{L})(?:addr(?:ess)?|at|from|lives?|living|moved|near|resid\p{L}+|to|visit\p{L}*)[:.]? $/iu;
const around = 16;

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** A code, a state or a town that the lists know; else two of what an address has and a headline has not. */
function isAddress(text: string, span: Span, street: string, place: string, look: Lookup): boolean {
  if (hasPostalCode(text, span) || state.test(text.slice(span.start, span.end))) return true;
  const towns = wordsOf(place).map(look);
  if (towns.some(({ city, ordinary }) => city && !ordinary)) return true;
  const signs = [
    wordsOf(street).every((word) => !look(word).ordinary),
    towns.every(({ ordinary, role }) => !ordinary && !role),
    cue.test(text.slice(Math.max(0, span.start - around), span.start)),
  ];
  return signs.filter(Boolean).length > 1;
}

/** Where a text holds an address of English form that more than its form speaks for. */
export const englishAddresses = (text: string, look: Lookup): readonly Span[] =>
  Array.from(text.matchAll(form), ({ 0: found, index: start, groups }) => ({
    span: { start, end: start + found.length },
    street: groups?.['street'] ?? '',
    place: groups?.['town'] ?? '',
  })).flatMap(({ span, street, place }) => (isAddress(text, span, street, place, look) ? [span] : []));

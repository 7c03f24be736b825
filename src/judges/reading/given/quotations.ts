import { regex } from '../../../engine/regex.ts';
import { nearest, type Evidence } from './evidence.ts';
import { hitsOf } from '../hits.ts';
import { stemsOf } from '../stems.ts';
import { folded } from './supplied.ts';

export const quotation = regex('g')`
  [“"](?<q>[^“”"\n]{1,400})[”"]|„(?<g>[^„“”"\n]{1,400})[“”]|«\s?(?<f>[^«»\n]{1,400}?)\s?»
  |(?<=[\s:(])['‘](?<s>[^'‘’"\n]{20,400})['’](?=[\s.,;:)!?]|$)
`;
/** Fewer words may be anybody's. */
export const leastWords = 4;

/** The longest run of the quoted words that stands in the text, as a share of them all. */
export function quotedShare(quote: string, { words }: Evidence): number {
  const ours = folded(quote).trim().split(' ');
  let best = 0;
  for (let from = 0; from + best < ours.length; from++) {
    while (from + best < ours.length && words.includes(` ${ours.slice(from, from + best + 1).join(' ')} `)) best++;
  }
  return best / ours.length;
}

/** The share of the quoted words that the text uses too. */
export function knownShare(quote: string, { stems }: Evidence): number {
  const ours = stemsOf(quote);
  return ours.filter((one) => stems.has(one)).length / Math.max(1, ours.length);
}

/** Does the reply hold a quotation that is the text's own to the word? */
export function quotesExactly(prose: string, evidence: Evidence): boolean {
  return [...hitsOf(prose, quotation)].some((hit) => {
    const quote = folded(Object.values(hit.groups ?? {}).find((one) => one !== undefined) ?? '');
    return quote.trim().split(' ').length >= leastWords && evidence.words.includes(quote);
  });
}

const leastOfPiece = 0.55;
/**
 * Most of the quoted words stand in one passage of the text, in their order, and others in between stand nowhere:
 * `Send socks and tobacco`, where the letter asks for socks.
 */
export function isGarbled(quote: string, evidence: Evidence): boolean {
  const ours = folded(quote).trim().split(' ');
  if (ours.length < 6 || evidence.words.includes(folded(quote))) return false;
  const [best] = nearest(quote, evidence, 1);
  if (!best) return false;
  const theirs = folded(evidence.textOf(best)).trim().split(' ');
  let [at, same] = [0, 0];
  for (const word of ours) {
    const next = theirs.indexOf(word, at);
    if (next < 0) continue;
    same++;
    at = next + 1;
  }
  const isNew = (word: string): boolean =>
    word.length >= 4 && !evidence.words.includes(` ${word.slice(0, Math.max(4, word.length - 2))}`);
  return same / ours.length >= leastOfPiece && ours.some(isNew);
}

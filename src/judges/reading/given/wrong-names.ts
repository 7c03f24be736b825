import type { Span } from '../../../engine/types.ts';
import { stem } from '../stems.ts';
import { nearest, retells, type Evidence } from './evidence.ts';
import { common, isMisspelt, isOfName, isShortened, name, openers, partsOf, telling } from './person-names.ts';
import { replacedWords } from './replaced-word.ts';
import { folded } from './supplied.ts';

/** Share of a sentence's longer words that the evidence must know before the sentence counts as retold. */
const leastRetold = 0.6;
/** The sentence speaks of something else than the evidence: an example, a title, the reader. */
const otherSource =
  /\b(?:for example|e\.g\.|such as|known as|called|titled|you|your|let's|suppose|imagine|also known)\b/i;

/** More capitals than prose has, and hardly a word without: a heading or a list of titles. */
function isHeading(text: string): boolean {
  if (/[.!?]["”»)]?\s*$/.test(text)) return false;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}{5}/u.test(word)).length;
  return plain < 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** A word of the name that the text knows in no form: not the word, nor what begins alike. */
function isUnknown(word: string, evidence: Evidence): boolean {
  const { words, stems } = evidence;
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return (
    lower.length >= 4 &&
    !common.has(lower) &&
    // an ending may differ: `Beaty` is of Beata
    !words.includes(` ${lower.slice(0, Math.max(4, lower.length - 1))}`) &&
    ((!stems.has(stem(lower)) && !words.includes(lower.slice(0, 5))) || isMisspelt(word, evidence))
  );
}

const places = /\b(?:in|at|near|from|to|en|à)(?:\s(?:the\s)?\p{Lu}[\p{L}’'-]+)+/gu;

/** Somebody is spoken of whose name may stand before the text begins; or it is said who it was not. */
const unnamed = /(?<!\p{L})(?:he|she|they|er|il|elle)(?!\p{L})/iu;
const denies = /\b(?:not|never|no longer)\b|n[’']t\b/i;

/** Where the text speaks of the same, it names somebody of whom this sentence says nothing. */
function isSwapped(sentence: string, opens: boolean, evidence: Evidence): boolean {
  const [best] = nearest(sentence, evidence, 1);
  if (denies.test(sentence) || (opens && best && unnamed.test(evidence.textOf(best)))) return false;
  const said = folded(sentence);
  // where something is, nobody is who could have done it
  const piece = best ? evidence.textOf(best).replace(places, ' ') : '';
  const short = (piece.replace(name, ' ').match(/\p{Lu}\p{L}+/gu) ?? [])
    .filter((word) => isOfName(word, evidence))
    .map((word) => [word]);
  const named = [...[...piece.matchAll(name)].map(([full]) => telling(partsOf(full))), ...short];
  return named.some((parts) => parts.length > 0 && parts.every((word) => !said.includes(folded(word))));
}

/** The sentence that a name stands in, how much of it is known, and whether the name opens it. */
interface Told {
  readonly text: string;
  readonly retold: number;
  readonly opens: boolean;
}

/** A name of the text by a wrong part, or another name in the place of one of the text's. */
function isWrong(full: string, { text, retold, opens }: Told, evidence: Evidence): boolean {
  const parts = partsOf(full);
  if (evidence.words.includes(folded(parts.join(' '))) || isShortened(parts, evidence)) return false;
  // `Eingang Ihrer Kündigung`: a form of address, and no name
  if (parts.some((part) => /^(?:Ihr(?:e[nmrs]?)?|Ihnen|Sie)$/.test(part))) return false;
  // `Patin Anna Klein`, where what somebody is has a capital too
  if (parts.length > 2 && evidence.words.includes(folded(parts.slice(1).join(' ')))) return false;
  // `the words of Sabine Terhorst`, where all nouns have capitals
  const behind = /\s(?:de|van|von|der|la|al|bin|of)\s(\p{Lu}.*\s.*)$/u.exec(full)?.[1];
  if (behind !== undefined && evidence.words.includes(folded(behind))) return false;
  const own = telling(parts);
  const unknown = own.filter((word) => isUnknown(word, evidence));
  if (unknown.length === 0) return false;
  const rest = text.replace(full, ' ');
  const retoldRest = Math.max(retold, retells(rest, evidence, 1));
  const known = own.filter((word) => evidence.words.includes(folded(word)));
  if (known.length > 0) {
    if (opens && parts[0] === unknown[0]) return false;
    // `Jonas Peters` where the text knows one Jonas by another name
    return retoldRest >= (known.some((word) => isOfName(word, evidence)) ? leastRetold / 2 : leastRetold);
  }
  return unknown.length === parts.length && retoldRest >= leastRetold && isSwapped(rest, opens, evidence);
}

/**
 * The wrong names of a sentence that retells the evidence, as places in the sentence; `hits` are all its names (matches of
 * `name`).
 */
export function* wrongNames(text: string, hits: readonly RegExpExecArray[], evidence: Evidence): Iterable<Span> {
  const retold = retells(text, evidence);
  const least = leastRetold / 2;
  if (retold < least && (hits.length === 0 || retells(text.replace(name, ' '), evidence, 1) < least)) return;
  if (otherSource.test(text) || isHeading(text)) return;
  if (retold >= least)
    yield* replacedWords(text, evidence).filter(
      ({ start: own }) => !hits.some(({ index, 0: full }) => index <= own && own < index + full.length),
    );
  for (const { index, 0: written } of hits) {
    const full = written.replace(/['’]s$/, '');
    const opens = !/[\p{L}\d]/u.test(text.slice(0, index));
    // `Dear parents,` in any language is whom it is for
    if (opens && (openers.test((full.split(' ')[0] ?? '').toLowerCase()) || text[index + written.length] === ','))
      continue;
    if (isWrong(full, { text, retold, opens }, evidence)) yield { start: index, end: index + full.length };
  }
}

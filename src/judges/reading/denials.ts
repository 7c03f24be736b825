import { piece, regex } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { stem } from './stems.ts';

/** What a sentence denies of a thing: `the cache does not survive a restart`. Span is of the denial. */
export interface Denial extends Span {
  readonly subject: readonly string[];
  /** What is denied, by its stem, and what of, where it says so. */
  readonly of: string;
  readonly object: string | undefined;
  /** `never`, which leaves no room for a case. */
  readonly absolute: boolean;
  readonly copula: boolean;
}

const small = piece`
  the|a|an|your|our|its|their|my|this|that|these|those|is|are|was|were|be|been|being|to|of|in|on|at|by|with|as|and|it|also|very|really|any|such|need|have
  |will|can|may|must|should|do|does|has|from|into|even|ever|yet|still|just|more|so|for|than
`;
const smalls = new Set(small.split('|'));
const denial = regex('gi')`
  \b(?<m>is|are|does|do|can|may|must|should|will|need|has to|have to)(?:\s?(?<no>not|never|no longer)|n[’']t)\s
  (?<c>[^.;:,!?()\n]{3,60})
`;
/** Up to four words that stand before it. */
const subjectBefore = /(?:^|[^\p{L}’'-])((?:\p{L}[\p{L}\d’-]*\s){0,3}\p{L}[\p{L}\d-]{2,}(?:\s\d)?)\s$/u;
const nothing = regex('iu')`
  ^(?:
    it|this|that|which|there|what|answer|result|value|option|following|one|ones|you|we|they|he|she|i|people|person|who|these|those|such|others?|some|many
    |everyone|someone|nobody|system|function|method|object|statement|set|world|things?|everything|rest|most|all|user|users|data|list|program|model|event|hypothesis|means
  )$
`;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d][\p{L}\d’-]*/gu) ?? [];
const telling = (word: string): boolean => !smalls.has(word) && word.length >= 4 && !word.endsWith('ly');

/** A sentence that holds none of these denies nothing. */
export const denies = /\b(?:not|never|no longer|cannot)\b|n[’']t\b/i;

export function denialsIn(text: string): readonly Denial[] {
  if (!denies.test(text)) return [];
  return [...text.matchAll(denial)].flatMap((hit) => {
    const { m = '', no = '', c = '' } = hit.groups ?? {};
    const [, s = ''] = subjectBefore.exec(text.slice(Math.max(0, hit.index - 80), hit.index)) ?? [];
    const words = wordsOf(s).filter((word) => !smalls.has(word));
    const last = words.at(-1) ?? '';
    const [of, object] = wordsOf(c).filter(telling);
    if (words.length === 0 || last.length < 3 || nothing.test(last) || of === undefined) return [];
    return [
      {
        subject: words.map(stem),
        of: stem(of),
        object: object === undefined ? undefined : stem(object),
        absolute: /never/i.test(no),
        copula: /^(?:is|are)$/i.test(m),
        start: hit.index,
        end: hit.index + hit[0].trimEnd().length,
      },
    ];
  });
}

const negative =
  /(?<!\p{L})(?:not?|never|cannot|without|nor|neither|none|nothing|nobody|unless|hardly|rarely|seldom|fails?|unable|too|longer)(?!\p{L})|n[’']t/iu;

const assents = /^(?:is|are|can|may|must|should|will|need|do|does|has|have|always|usually|often)$/;
const between = /ly$|^(?:always|usually|often|stays|remains)$/;

interface Token {
  readonly stem: string;
  readonly word: string;
  readonly index: number;
}

/** Where the subject ends, counted in words; undefined where it is not spoken of, or one of another kind is. */
function subjectEnd(tokens: readonly Token[], subject: readonly string[]): number | undefined {
  const from = tokens.findIndex((_, at) => subject.every((one, next) => tokens[at + next]?.stem === one));
  if (from < 0) return undefined;
  // `the south door` is not `the door`
  const before = tokens[from - 1]?.word ?? '';
  return before.length > 3 && telling(before) && subject.length === 1 ? undefined : from + subject.length;
}

const reach = { words: 9, verb: 5 };

const mostKept = 200;
const kept = new Map<string, readonly Token[]>();
/** The words of a sentence; one is held against many denials. */
function tokensOf(text: string): readonly Token[] {
  const known = kept.get(text);
  if (known) return known;
  const found = [...text.matchAll(/[\p{L}\d][\p{L}\d’-]*/gu)].map(({ 0: word, index }): Token => ({
    stem: stem(word.toLowerCase()),
    word: word.toLowerCase(),
    index,
  }));
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, found);
  return found;
}

/** Does a sentence say of the same thing what was denied? The place of what it says, or undefined. */
export function affirmed(
  { subject, of, object, copula, absolute }: Denial,
  text: string,
  lower = text.toLowerCase(),
): Span | undefined {
  if (!lower.includes(of) || !subject.every((word) => lower.includes(word))) return undefined;
  const tokens = tokensOf(text);
  const from = subjectEnd(tokens, subject);
  if (from === undefined) return undefined;
  const rest = tokens.slice(from, from + reach.words);
  const at = rest.findIndex((token) => token.stem === of);
  if (at < 0 || at > reach.verb) return undefined;
  const led = rest.slice(0, at).map(({ word }) => word);
  if (led.some((word) => !smalls.has(word) && !between.test(word))) return undefined;
  const isSaid = copula
    ? led.some((word) => /^(?:is|are|stays|remains|be)$/.test(word))
    : at === 0 || led.some((word) => assents.test(word));
  // `may never` denies whatever is said behind it
  const isOfSame = object === undefined || absolute || rest.slice(at + 1).some((token) => token.stem === object);
  const [first, last] = [rest[0], rest[at]];
  return isSaid && isOfSame && first && last && !negative.test(text)
    ? { start: first.index, end: last.index + last.word.length }
    : undefined;
}

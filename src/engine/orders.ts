import { piece } from './regex.ts';
import type { Span } from './types.ts';

/**
 * Orders to an assistant that stand in a text which somebody pasted or uploads: prompt injection, by the kinds of wording
 * that public collections of attacks have. A text may speak ABOUT such orders, so this is a hint and no proof.
 */
const before = '(?:previous|prior|above|earlier|preceding|foregoing|all other|system|original)';
const rules = '(?:instructions?|prompts?|rules|directions|guidelines|commands|context|messages?)';
const few = String.raw`(?:[\p{L}']+\s){0,3}?`;

const patterns: readonly RegExp[] = [
  `\\b(?:ignore|disregard|forget|override|bypass|do not follow)\\s${few}${before}\\s${few}${rules}\\b`,
  `\\b(?:you are now|from now on you are|act as if you (?:are|were)|pretend (?:to be|you are))\\s[^.\\n]{3,80}`,
  piece`
    \b(?:do not|don't|never) (?:tell|mention|reveal|inform|show|say)\s${few}
    (?:the user|this to anyone|anyone|them)\b
  `,
  piece`
    \b(?:reveal|print|repeat|output|show|leak)\s${few}(?:
      system prompt|hidden instructions|initial instructions|your instructions
    )\b
  `,
  piece`
    \b(?:attention|note to|dear|hey) (?:the |any |all )?(?:
      (?:AI|LLM|language model|assistant|chatbot|copilot|agent)s?\s?
    ){1,2}[:,!][^.\n]{3,120}
  `,
  `(?:^|\\n)\\s{0,8}(?:<\\|?(?:system|im_start)\\|?>|\\[(?:INST|SYSTEM)\\]|<<SYS>>)`,
  piece`
    \b(?:send|post|forward|append|include|encode|upload)\s${few}(?:
      conversation|chat history|system prompt|secrets?|passwords?|api keys?
    )\s${few}(?:to|at|in)\s(?:https?:|the (?:url|link|image))
  `,
  piece`
    \bignorier(?:e|en Sie)\s${few}(?:vorherigen|bisherigen|obigen|früheren)\s${few}
    (?:anweisungen|befehle|regeln)(?!\p{L})
  `,
  `\\bignore[zr]?\\s${few}(?:instructions|consignes)\\s(?:précédentes|antérieures|ci-dessus)`,
  `\\bignor[ae]r?\\s${few}(?:instrucciones|istruzioni|instruções)\\s(?:anteriores|previas|precedenti)`,
].map((source) => new RegExp(source, 'giu'));

/**
 * Where a text gives orders to an assistant, such as `ignore all previous instructions`; in order of the text, not
 * overlapping. Linear in its length.
 */
export function ordersIn(text: string): readonly Span[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
  return apart(found);
}

/** In order of the text and not overlapping: of two at one place the longer, else the one that begins first. */
export function apart<Place extends Span>(found: readonly Place[]): readonly Place[] {
  let reach = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= reach;
      if (free) reach = end;
      return free;
    });
}

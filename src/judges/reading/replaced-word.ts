import type { Span } from '../../engine/types.ts';
import { nearest, type Evidence } from './evidence.ts';
import { folded } from './supplied.ts';

/** `the Gryfia yard`: a capitalised word inside a sentence, between two that are none. */
const alone =
  /(?<=(?<before>\p{Ll}[\p{Ll}’'-]*)\s)(?<word>\p{Lu}\p{Ll}[\p{Ll}’'-]{2,})(?=\s(?<after>\p{Ll}[\p{Ll}’'-]*))/gu;
/** Of these the word behind says too little to know the place again. */
const bland = /^(?:and|or|is|was|are|were|to|in|on|of|at|for|by|with|from|has|had|said|who|which|that|the|a|und|y|et)$/;

interface Replaced extends Span {
  readonly word: string;
}

/** A name of one word where the text has another one: between the same words, in the passage that says the same. */
export function* replacedWords(sentence: string, evidence: Evidence): Iterable<Replaced> {
  const hits = [...sentence.matchAll(alone)].filter(({ groups }) => !evidence.words.includes(folded(groups?.['word'] ?? '').trimEnd())); // prettier-ignore
  if (hits.length === 0) return;
  const [best] = nearest(sentence, evidence, 1);
  const theirs = best ? [...evidence.textOf(best).matchAll(alone)] : [];
  const said = folded(sentence);
  for (const { index, 0: word, groups: { before, after = '' } = {} } of hits) {
    const stood = theirs.some(({ 0: other, groups }) => groups?.['before'] === before && groups?.['after'] === after && !said.includes(folded(other))); // prettier-ignore
    if (stood && !bland.test(after)) yield { word, start: index, end: index + word.length };
  }
}

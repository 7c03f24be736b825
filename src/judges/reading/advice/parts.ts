import { piece, regex } from '../../../engine/regex.ts';
import type { WakeWords } from '../wake-words.ts';

/** What the fields of advice have in common. */

/** One field in which being wrong costs dear. */
export interface AdviceField {
  /** One of these words wakes it. */
  readonly wake: WakeWords;
  readonly advice: readonly RegExp[];
  /** Someone to ask is named anywhere in the passage. */
  readonly careful: RegExp;
  /** In the sentence: it is told of others, of a condition, or in another sense. */
  readonly otherwise: RegExp;
  readonly why: string;
}

/** Someone of these is named as the one to ask. */
export const expert = (names: string): RegExp => regex('i')`
  \b(?:see|ask|tell|call|consult\w*|contact|visit|talk|speak\w*|seek|with|by|from|only|a|an|the|your|any|or)\s+
  (?:to\s+|with\s+)?(?:
    an?\s+|your\s+|the\s+|local\s+|qualified\s+|licen[sc]ed\s+|healthcare\s+|medical\s+|independent\s+
  )*(?:${names})\b
`;
/** Told to do so: at the start of a sentence or clause, or after "you should". */
export const told = piece`
  (?:
    ^\s*|[,;:] (?:and |so |just |then )?|\band |\bjust |\bthen |\byou (?:
      should|can|must|may|need to|have to|ought to
    ) (?:just |simply |safely )?
  )
`;
export const story = piece`
  novel|story|stories|character|film|movie|narrator|example|suppose|imagine|said|says|told|asked|wrote
  |(?:he|she|they) (?:is|are|was|were|had|took|did|does)
`;

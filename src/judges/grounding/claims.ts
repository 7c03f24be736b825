import type { Segment, Span } from '../../engine/types.ts';
import { sentences } from '../reading/sentences.ts';

/** A sentence or an item of a list that says something which could be wrong. */
export interface Claim {
  readonly span: Span;
  readonly text: string;
}

const leastLetters = 12;

/** The claims of a reply; headings, code and what is too short to claim anything are left out. */
export function claimsOf(segment: Segment): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { start, text } of sentences(segment)) {
    const trimmed = text.trim();
    if ((trimmed.match(/\p{L}/gu)?.length ?? 0) < leastLetters || trimmed.endsWith(':')) continue;
    const from = start + text.indexOf(trimmed);
    claims.push({ span: { start: from, end: from + trimmed.length }, text: trimmed });
  }
  return claims;
}

import type { Finding } from '../types.ts';
import { valueOf } from '../value.ts';

/**
 * A value as it may be shown to its owner: enough to recognise, too little to use. Short values keep nothing but their
 * length's hint; longer ones keep two to four characters at each end.
 */
export function mask(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const keep = line.length < 8 ? 0 : line.length < 16 ? 2 : 4;
  if (keep === 0) return '•'.repeat(Math.min(line.length, 6));
  return `${line.slice(0, keep)}${'•'.repeat(6)}${line.slice(-keep)}`;
}

/** The findings in a text, each with what may be shown of its value. */
export const maskedIn = <One extends Finding>(
  text: string,
  findings: readonly One[],
): readonly (One & { readonly masked: string })[] =>
  findings.map((one) => ({ ...one, masked: mask(valueOf(text, one)) }));

import type { Finding } from './types.ts';

/** The words that a finding speaks of, read from the text it was found in. */
export const valueOf = (text: string, { span }: Pick<Finding, 'span'>): string => text.slice(span.start, span.end);

/** The values of several findings, in their order. */
export const valuesOf = (text: string, findings: readonly Pick<Finding, 'span'>[]): readonly string[] =>
  findings.map((one) => valueOf(text, one));

/**
 * A value in the form it is compared in: spaces and dashes differ between how it is typed and how a request carries it.
 */
export const comparable = (value: string): string => value.replace(/[\s\u200b-\u200f\u00ad-]+/g, '').toLowerCase();

import type { Finding } from './types.ts';

/** The words that a finding speaks of, read from the text it was found in. */
export const valueOf = (text: string, { span }: Pick<Finding, 'span'>): string => text.slice(span.start, span.end);

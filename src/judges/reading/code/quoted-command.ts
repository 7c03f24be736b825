import { regex } from '../../../engine/regex.ts';
import type { Segment } from '../../../engine/types.ts';
import type { Command } from './commands.ts';

/** A word of a command without its quotation marks. */
export const unquoted = (one: string): string => one.replace(/^["']|["']$/g, '').replace(/["']/g, '');

/** The whole disk or somebody's whole home. */
const gravest = /^(?:[/~]|~?\/\*?|\$\{?HOME\}?\/?\*?|[A-Z]:[\\/]?\*?)$/i;

/** Said in front of a command that the reader is told to use, or right behind it. */
const urges = regex('iu')`
  (?<!\p{L})(?:yes|sure|go ahead|(?<!you |if )(?:run|type|use)|execute|enter|paste|ja|oui|sí)(?!\p{L})
`;
const praised = /^[`\s]*(?:is|as|works)\b[^.!?\n]{0,40}\b(?:right|quickest|fastest|best|safe|fine|root|admin\w*)\b/i;
const near = 80;
/** Named within a sentence, as the question named it, and not told to be used: the answer speaks of it. */
export function isQuoted(
  { text, code }: Segment,
  { span: { start, end }, from, words }: Command,
  question: string,
): boolean {
  const isGrave = from !== undefined || words.map(unquoted).some((one) => gravest.test(one));
  if (isGrave || !question.includes(text.slice(start, end))) return false;
  if (urges.test(text.slice(Math.max(0, start - near), start)) || praised.test(text.slice(end, end + near)))
    return false;
  return code.some(
    ({ span }) => span.start <= start && end <= span.end && !text.slice(span.start, span.end).includes('\n'),
  );
}

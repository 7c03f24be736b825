import type { Segment, Span } from '../../engine/types.ts';
import { perSegment } from './per-segment.ts';

/** Words that speak OF a command or a line, rather than telling the reader to use it. */
const warns =
  /\b(?:never|(?:do not|don[’']t|dont)(?! (?:need|want|have|worry|know|mind|care|forget)\b)|avoid|refrain|instead of|rather than|should ?n[o']t|must not|mustn[’']t|(?:cannot|can[’']t|won[’']t)(?= (?:be (?:undone|recovered|restored|reversed|used|run)|undo|recover|use|run|get)\b)|without (?:checking|a check)|dangerous|danger|destructive|destroys?|malicious|harmful|unsafe|insecure|vulnerab\w+|bad practice|anti-?pattern|catastroph\w+|wip(?:e|es|ing) (?:out )?(?:the|your)|would (?:delete|erase|wipe|remove|expand|become)|will (?:delete|erase|wipe|destroy)|deletes (?:everything|all)|warning|caution|careful|beware|attack(?:er|s)?|exploit\w*|inject\w*|prank|joke|infamous|notorious|block(?:s|ed|ing)?|deny|denied|prohibit\w*|forbid\w*|refus\w+|prevents?|e\.g\. bad|example of (?:a )?(?:bad|dangerous|malicious))\b|⚠|❌|🚫/i;

/** The same in other languages. */
const warnsAbroad =
  /(?<!\p{L})(?:achtung|vorsicht\p{L}*|warnung|gefährlich\p{L}*|niemals|atención|cuidado|advertencia|peligros\p{L}+|nunca|attention|avertissement|prudence|dangereu\p{L}+|jamais|attenzione|avvertenza|pericolos\p{L}+|atenção|perigos\p{L}+|uwaga|ostrożnie|ostrzeżenie|niebezpieczn\p{L}+|nigdy|let op|pas op|voorzichtig|waarschuwing|gevaarlijk\p{L}*)(?!\p{L})/iu;
const alarms = /\b(?:warning|caution|careful\w*|beware|double[- ]check|dangerous)\b|⚠/i;

/** How far back the sentence or the lead-in of a block is read. */
const reach = 220;

/**
 * Is this stretch shown as something not to do? Inline: the sentence around it says so. Block: the lines that lead in,
 * or a comment inside.
 */
export function isWarnedOf(segment: Segment, span: Span, stretch: string): boolean {
  const inline = !stretch.includes('\n') && !(span.start === 0 && span.end === segment.text.length);
  const here = segment.text.slice(Math.max(0, span.start - reach), span.start);
  const before = `${segment.lead ?? ''}${here}`.slice(-reach);
  const lead = inline
    ? lastSentence(before)
    : (before
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '');
  if (warns.test(lead) || warnsAbroad.test(lead)) return true;
  if (!inline && stretch.split('\n').some((line) => /^\s*(?:#|\/\/|--)/.test(line) && warns.test(line))) return true;
  return warns.test(firstSentence(segment.text.slice(span.end, span.end + reach).replace(/^[`~\s]+/, '')));
}

/** The words of all lines that warn, and where each stands so first. */
const alarmed = perSegment(({ lead = '', text }): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  let at = -lead.length - 1;
  for (const line of `${lead}\n${text}`.split('\n')) {
    if (alarms.test(line) || warnsAbroad.test(line))
      for (const [word] of line.matchAll(/[\w-]+/g)) if (!first.has(word)) first.set(word, at);
    at += line.length + 1;
  }
  return first;
});

/** Has the reader been warned of this program in a line above, however far? */
export const isAlarmed = (segment: Segment, { start }: Span, program: string): boolean =>
  (alarmed(segment).get(program) ?? start) < start;

const lastSentence = (text: string): string => text.split(/\n|(?<=[.!?])\s/).at(-1) ?? '';
const firstSentence = (text: string): string => text.split(/\n|(?<=[.!?])\s/, 1)[0] ?? '';

import { regex } from '../../engine/regex.ts';
import type { Segment, Span } from '../../engine/types.ts';
import { perSegment } from './per-segment.ts';

/** Words that speak OF a command or a line, rather than telling the reader to use it. */
const warns = regex('i')`
  \b(?:
    never
    |(?:do not|don[’']t|dont)(?! (?:need|want|have|worry|know|mind|care|forget)\b)
    |avoid|refrain|instead of|rather than|should ?n[o']t|must not|mustn[’']t
    |(?:cannot|can[’']t|won[’']t)(?= (?:
        be (?:undone|recovered|restored|reversed|used|run)
        |undo|recover|use|run|get
      )\b)
    |without (?:checking|a check)|dangerous|danger|destructive|destroys?|malicious|harmful|unsafe|insecure
    |vulnerab\w+|bad practice|anti-?pattern|catastroph\w+
    |wip(?:e|es|ing) (?:out )?(?:the|your)
    |would (?:delete|erase|wipe|remove|expand|become)
    |will (?:delete|erase|wipe|destroy)|deletes (?:everything|all)|warning|caution|careful|beware
    |attack(?:er|s)?|exploit\w*|inject\w*|prank|joke|infamous|notorious|block(?:s|ed|ing)?|deny|denied
    |prohibit\w*|forbid\w*|refus\w+|prevents?|e\.g\. bad
    |example of (?:a )?(?:bad|dangerous|malicious)
  )\b
  |⚠|❌|🚫
`;

/** The same in other languages. */
const warnsAbroad = regex('iu')`
  (?<!\p{L})(?:
    achtung|vorsicht\p{L}*|warnung|gefährlich\p{L}*|niemals|atención|cuidado|advertencia|peligros\p{L}+|nunca
    |attention|avertissement|prudence|dangereu\p{L}+|jamais|attenzione|avvertenza|pericolos\p{L}+|atenção
    |perigos\p{L}+|uwaga|ostrożnie|ostrzeżenie|niebezpieczn\p{L}+|nigdy|let op|pas op|voorzichtig|waarschuwing
    |gevaarlijk\p{L}*
  )(?!\p{L})
`;
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
  const ofThis = lead
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => !isOfAnother(sentence, stretch))
    .join(' ');
  if (warns.test(ofThis) || warnsAbroad.test(ofThis)) return true;
  if (!inline && stretch.split('\n').some((line) => /^\s*(?:#|\/\/|--)/.test(line) && warns.test(line))) return true;
  return warns.test(firstSentence(segment.text.slice(span.end, span.end + reach).replace(/^[`~\s]+/, '')));
}

/** All lines that warn, and where each stands. */
const alarmed = perSegment(({ lead = '', text }): readonly { readonly at: number; readonly line: string }[] => {
  const found: { at: number; line: string }[] = [];
  let at = -lead.length - 1;
  for (const line of `${lead}\n${text}`.split('\n')) {
    if (alarms.test(line) || warnsAbroad.test(line)) found.push({ at, line });
    at += line.length + 1;
  }
  return found;
});

const wordsIn = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? [];

const erases = regex('iu')`
  (?:erases?|deletes?|wipes?|overwrites?|destroys?|löscht|überschreibt|efface|supprime|écrase|borra|elimina|sobrescribe
  |cancella|sovrascrive|apaga|wist|overschrijft|usuwa|nadpisuje)\s(?:everything|all\b|alles|sämtliche|tout|todo|todos|tutto|tudo|wszystko|the (?:whole|entire))
`;

/** Has the reader been warned of this command in a line above, however far, or right behind it? */
export const isAlarmed = (segment: Segment, { start, end }: Span, program: string): boolean =>
  erases.test(segment.text.slice(end, end + reach)) ||
  alarmed(segment).some(
    ({ at, line }) =>
      at < start && wordsIn(line).includes(program) && !isOfAnother(line, segment.text.slice(start, end)),
  );

/** `Never run rm -rf /. Instead:` warns of that command, not of another one by the same program. */
function isOfAnother(warning: string, command: string): boolean {
  if (/\b(?:the following|th(?:is|ese) commands?)\b/i.test(warning)) return false;
  const program = /(?<!\S)(?!sudo\b)[\w-]{2,}/.exec(command)?.[0];
  if (program === undefined) return false;
  const behind = new RegExp(`(?<![\\w-])${program}(?![\\w-])`);
  const [, given = ''] = warning.split(behind, 2);
  const [, ours = ''] = command.split(behind, 2);
  const targets = given.match(/(?<=^\s|^\s+-\S+\s)[~/.$*][^\s`,;)…:!?]*/g) ?? [];
  const own = /(?<=\s)[~/.$*][^\s`,;)]*/.exec(ours.replace(/["']/g, ''))?.[0];
  return targets.length > 0 && !targets.some((target) => target.replace(/(?<=.)\.$/, '') === own);
}

const lastSentence = (text: string): string => text.split(/\n|(?<=[.!?])\s/).at(-1) ?? '';
const firstSentence = (text: string): string => text.split(/\n|(?<=[.!?])\s/, 1)[0] ?? '';

import { regex } from '../../engine/regex.ts';
import type { Segment, Span } from '../../engine/types.ts';
import { perSegment } from './per-segment.ts';

/** Words that speak OF a command or a line, rather than telling the reader to use it. */
const warns = regex('i')`
  \b(?:
    never(?! mind\b)
    |(?:do not|don[’']t|dont)(?! (?:need|want|have|worry|know|mind|care|forget)\b)
    |avoid|refrain|instead of|rather than|should ?n[o']t|must not|mustn[’']t
    |(?:cannot|can[’']t|won[’']t)(?= (?:
        be (?:undone|recovered|restored|reversed|used|run)
        |undo|recover|use|run|get
      )\b)
    |without (?:checking|a check)|dangerous|danger|destructive|destroys?|malicious|harmful|unsafe|insecure
    |vulnerab\w+|bad practice|anti-?pattern|catastroph\w+|disast\w+(?! recovery)|nightmares?
    |wip(?:e|es|ing) (?:out )?(?:the|your)
    |would (?:do|run|execute|delete|erase|wipe|remove|expand|become)
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
/** What is shown so is what was wrong: `Before:`, `the line that worries me`. */
const blames = regex('iu')`
  ^[\s*_#>-]*(?:
    before|bad|wrong|problem|issue|finding|flaw|bug|insecure|vulnerable|vorher|schlecht|falsch|befund|fehler|unsicher
    |avant|mauvais|problème|constat|antes|mal|problema|fallo|prima|sbagliato|fout|probleem|onveilig
  )(?!\p{L})[^:\n]{0,40}:
  |\b(?:is|are|was|has|have)\s(?:the|an?|your|one)\s(?:\w+\s){0,3}(?:problem|issue|flaw|hole|weakness|weak spot|culprit|risk)\b
  |\b(?:worr(?:y|ies|ied)|lets (?:any(?:one|body)|others)|turns off|switches off|open to)\b
  |(?<!\p{L})(?:
    unsicher\p{L}*|angreifbar\p{L}*|schwachstelle\p{L}*|sicherheitslücke\p{L}*|lassen sie das|das problem (?:ist|liegt|steckt)
    |schaltet die \p{L}*prüfung ab|vulnérab\p{L}+|faille|le (?:vrai |seul )?problème|remplacez|n[’']importe qui
    |vulnerab\p{L}+|insegur\p{L}+|el (?:fallo|problema) est[áa]|cualquiera|il problema|insicur\p{L}+|chiunque
    |o problema est[áa]|qualquer pessoa|kwetsba\p{L}+|onveilig\p{L}*|het probleem|iedereen kan
  )(?!\p{L})
`;
const alarms =
  /\b(?:warning|caution|careful\w*|beware|double[- ]check|danger(?:ous)?|unset|empty variable|wouldn[’']t|would (?:do|delete|erase))\b|⚠/i;

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
  const behind = segment.text.slice(span.end, span.end + reach).replace(/^[`~\s]+/, '');
  // `Some advise verify=False. Please don't.`
  const next = inline ? firstSentence(behind.replace(/^[^.!?\n]*[.!?]\s+/, '')) : '';
  return [firstSentence(behind), next].some((one) => warns.test(one));
}

/** Is it shown as what is wrong, in a sentence beside it or the heading above? */
export function isBlamed({ lead = '', text }: Segment, { start, end }: Span): boolean {
  const before = `${lead}${text.slice(Math.max(0, start - reach), start)}`
    .slice(-reach)
    .replace(/[`~\w]*\s*$/, (tail) => (/[`~]/.test(tail) ? '' : tail));
  const [above = '', here = ''] = before
    .trimEnd()
    .split(/\n\s*\n/)
    .slice(-2);
  const behind = text.slice(end, end + reach).replace(/^[`~\s]+/, '');
  const next = firstSentence(behind.replace(/^[^.!?\n]*[.!?]\s+/, ''));
  return [above, here, lastSentence(before), firstSentence(behind), next].some((one) => blames.test(one));
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

/** All that is on a disk goes, as the reader has been told. */
const losesAll = regex('iu')`
  \b(?:this|it|formatting|that|which|these commands?)\s(?:will\s)?(?:erases?|wipes?|deletes?|destroys?|overwrites?)\s
  (?:your|the|a|all|any|everything|whatever|what)\b
  |\b(?:all|any|everything|the (?:data|files|contents?|stick|disk|drive|card))\b[^.!?\n]{0,40}\b(?:will be|is|are|gets?)\s(?:lost|gone|erased|deleted|wiped|overwritten|destroyed)\b
  |(?<!\p{L})(?:alle|sämtliche)\s(?:daten|dateien)(?!\p{L})[^.!?\n]{0,50}(?:verloren|gelöscht|überschrieben)
  |(?<!\p{L})alles\s[^.!?\n]{0,40}(?:verloren|gelöscht|überschrieben)
  |(?<!\p{L})(?:toutes?|tout|todos?|todas?|tutti|tutte|tutto|alle|alles)(?!\p{L})[^.!?\n]{0,50}(?:
    effacé|perdu|supprimé|borra|elimina|perder|cancella|perdut|perso|pers[ie]|apagad|gewist|verloren|verwijderd
  )
`;
const writesDisk = /^(?:mkfs|mke2fs|dd|wipefs|shred|blkdiscard|format)$/i;

/** Has the reader been warned of this command in a line above, however far, or right behind it? */
export const isAlarmed = (segment: Segment, { start, end }: Span, program: string): boolean =>
  erases.test(segment.text.slice(end, end + reach)) ||
  (writesDisk.test(program) &&
    (losesAll.test(segment.lead ?? '') ||
      losesAll.test(segment.text.slice(0, start)) ||
      losesAll.test(segment.text.slice(end, end + reach)))) ||
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

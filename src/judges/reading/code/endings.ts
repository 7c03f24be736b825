import type { Span } from '../../../engine/types.ts';

const strings =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|(?<=^|\s)#[^\n]*|\/\*[\s\S]*?\*\//gm;
const leastLines = 5;

/** `new = target(pa`: no statement ends in a bracket that its own line has opened. */
const endsInCall = (code: string): boolean =>
  /\n[ \t]*(?:(?:const |let |var |return |await )?[\w.]+\s*=\s*)?[\w.]+\((?:[\w., ]*\w)?$/.test(code);

/** `GROUP BY date_tr` where the code calls `date_trunc(`: the last word was cut off. */
function endsInWord(code: string): boolean {
  const word = /[\w)] [^\n]*?\b([a-z]\w{3,})$/i.exec(code.slice(code.lastIndexOf('\n') + 1))?.[1];
  if (word === undefined) return false;
  return new RegExp(`\\b${word}\\w{2,}\\(`).test(code) && code.split(new RegExp(`\\b${word}\\b`)).length === 2;
}

/** `WHERE created_at >`, `GROUP BY`: no query ends in such a line. */
const endsQuery = /(?:\b(?:where|and|or|by|from|join|on|set|in|like|between)|[\w)] ?[<>=]=?|,)$/i;
/** Nor the columns of a table. */
const endsColumn = /(?:\b(?:not|default|references|primary|foreign|unique|check)|,|\()$/i;
const isBrokenSql = (above: string, last: string): boolean =>
  (/\bselect\b/i.test(above) && endsQuery.test(last)) || (/\bcreate table\b/i.test(above) && endsColumn.test(last));

/** Words of a shell that open something and close it; `elif` opens nothing of its own. */
const shell = /^(?:bash|sh|zsh|shell)$/;
const opens = /(?:^|;)[ \t]*(?:then|do)\b/gm;
const turns = /(?:^|;)[ \t]*elif\b/gm;
const closes = /\b(?:fi|done)\b(?<=(?:^[ \t>]*|[;&|)}][ \t]*|\b(?:fi|done|esac)[ \t]+)(?:fi|done))/gm;
const count = (code: string, pattern: RegExp): number => code.match(pattern)?.length ?? 0;
const isOpenShell = (code: string): boolean =>
  !code.includes('<<') && count(code, opens) > count(code, turns) + count(code, closes);

/** Languages in which whatever a brace has opened, one closes. */
const braced =
  /^(?:c|cpp|c\+\+|cs|csharp|java|js|javascript|jsx|ts|typescript|tsx|go|golang|rust|rs|php|kotlin|swift|scala|dart)$/;

/** The last line, where it ends in the middle of something and a bracket is still open. */
export function brokenOff(block: string, language: string): Span | undefined {
  const code = block.replace(strings, (text) => '_'.repeat(text.length)).trimEnd();
  const start = code.lastIndexOf('\n') + 1;
  const line = { start: start + (/^\s*/.exec(code.slice(start))?.[0].length ?? 0), end: code.length };
  if (start > 0 && endsInWord(code)) return line;
  if (start > 0 && language === 'sql' && isBrokenSql(code.slice(0, start), code.slice(start))) return line;
  if (code.split('\n').length < leastLines) return undefined;
  if (shell.test(language) && isOpenShell(code)) return line;
  const isCut = braced.test(language) && /(?:[\w$'"?:.]|=>|\w\s[-+*/%<>&|=]+)$/.test(code) && !/\.{3}$/.test(code);
  if (!(isCut || /[([{,=+&|]$/.test(code) || endsInCall(code))) return undefined;
  let open = 0;
  for (const [sign] of code.matchAll(/[([{)\]}]/g)) open += '([{'.includes(sign) ? 1 : -1;
  return open > 0 ? line : undefined;
}

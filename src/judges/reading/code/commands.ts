import { regex } from '../../../engine/regex.ts';
import type { Segment, Span } from '../../../engine/types.ts';
import { perSegment } from '../per-segment.ts';
import { isWarnedOf } from '../quoting.ts';
import { withoutCode } from '../sentences.ts';

/** One simple command as it stands in a reply: `rm -rf /`, with its pipe and its place. */
export interface Command {
  readonly words: readonly string[];
  readonly span: Span;
  /** The program whose output it reads, where there is a pipe before it. */
  readonly from?: Command;
  /** The block it stands in, up to here: for variables that are set before. */
  readonly before: string;
}

const shells = regex('')`
  ^(?:
    |sh|bash|zsh|fish|shell|console|terminal|powershell|pwsh|ps1?|cmd|bat|batch|dos|dockerfile|text|plaintext
    |yaml|yml|makefile
  )$
`;
const prompted = /^[ \t]*(?:\$|#|>|PS [A-Z]:\\[^>]*>|[A-Z]:\\[^>]*>|[\w.-]+@[\w.-]+:\S*[$#])[ \t]+(?=\S)/;
/** A line of prose counts as a command only where it opens with a program that people type so. */
const typed = regex('')`
  ^[ \t]*(?:\$[ \t]+)?(?:
    sudo[ \t]+\S|rm[ \t]+-\w*[rRf]|dd[ \t]+(?:if|of)=|mkfs[. ]
    |curl[ \t]+-?\S+.*\|[ \t]*(?:sudo[ \t]+)?\w*sh\b
    |wget[ \t]+\S+.*\|[ \t]*(?:sudo[ \t]+)?\w*sh\b
    |chmod[ \t]+-R|:\(\)[ \t]?\{|git push|Remove-Item |iwr |irm |Invoke-WebRequest |format [a-z]:
  )
`;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly before: string;
}

function* codeLines(segment: Segment): Iterable<Line> {
  for (const { span, language } of segment.code) {
    if (!shells.test(language)) continue;
    const block = segment.text.slice(span.start, span.end);
    if (isWarnedOf(segment, span, block)) continue;
    let at = 0;
    for (const raw of block.split('\n')) {
      const lead = prompted.exec(raw)?.[0].length ?? 0;
      const isComment =
        /^[ \t]*(?:#|\/\/|--|::|rem\b)/i.test(raw) && !/^[ \t]*#[ \t]+(?:rm|dd|mkfs|sudo|curl|wget)[ \t]/.test(raw);
      if (!isComment) yield { text: raw.slice(lead), start: span.start + at + lead, before: block.slice(0, at) };
      at += raw.length + 1;
    }
  }
}

function* proseLines(segment: Segment, prose: string): Iterable<Line> {
  let at = 0;
  for (const raw of prose.split('\n')) {
    const lead = /^[ \t]*(?:\$[ \t]+)?/.exec(raw)?.[0].length ?? 0;
    const span = { start: at + lead, end: at + raw.length };
    if (typed.test(raw) && !isWarnedOf(segment, span, raw))
      yield { text: raw.slice(lead), start: at + lead, before: '' };
    at += raw.length + 1;
  }
}

const word = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|\$\{[^}]*\}|[^\s"'|;&])+/g;

/** Splits at `;`, `&&`, `||` and `|` outside quotes. Comments at the end of a line are left out. */
function* commandsOf({ text, start, before }: Line): Iterable<Command> {
  const body = text.replace(/(?<=\s)#[ \t].*$/, (tail) => ' '.repeat(tail.length));
  let last: Command | undefined;
  const parts = /((?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|[^"'|;&]|["'])+)(\|\||&&|[|;&])?/g;
  for (const part of body.matchAll(parts)) {
    const [whole, inner = '', joint] = part;
    const lead = inner.length - inner.trimStart().length;
    const words = [...inner.matchAll(word)].map(([one]) => one);
    const from = start + part.index + lead;
    if (words.length > 0 && whole !== '') {
      const command: Command = {
        words: bare(words),
        before,
        span: { start: from, end: from + inner.trim().length },
        ...(last && { from: last }),
      };
      yield command;
      last = joint === '|' ? command : undefined;
    }
  }
}

const wrappers = new Set([
  'sudo',
  'doas',
  'nohup',
  'time',
  'exec',
  'env',
  'command',
  'RUN',
  'then',
  'do',
  'else',
  '-',
  '@',
]);

/** Without `sudo -E`, `RUN`, `FOO=bar` before the program. */
function bare(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length - 1) {
    const one = words[at] ?? '';
    const afterWrapper = at > 0 && /^-\w+$/.test(one);
    if (!wrappers.has(one) && !afterWrapper && !/^[A-Za-z_]\w*=\S*$/.test(one)) break;
    if (/^(?:of|if)=/.test(one)) break;
    at++;
  }
  return words.slice(at);
}

/** All commands that a reply tells the reader to run; those it only speaks of are left out. */
export const commandsIn = perSegment((segment): readonly Command[] =>
  [...codeLines(segment), ...proseLines(segment, withoutCode(segment))].flatMap((line) => [...commandsOf(line)]),
);

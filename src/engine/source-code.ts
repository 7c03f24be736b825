import { regex } from './regex.ts';
import type { DetectorSpec } from './detector.ts';
import type { Detector, Match } from './types.ts';

/** How the code of one language is told from prose, data and other languages. */
interface LanguageSpec {
  /** As people write it: `TypeScript`. */
  readonly name: string;
  /** Names after the opening of a fenced block. */
  readonly fences: readonly string[];
  /** Lower-case literals that stand in nearly every file of this language and rarely elsewhere. */
  readonly keywords: readonly string[];
  /** Lines that only this language has, from their first character that is no blank. */
  readonly line: RegExp;
}

/** Fewer lines are a snippet, such as people ask about all day. */
const leastLines = 8;
/** Of which at least so many only this language has. */
const leastOwn = 3;
/** Lines in a row, blank or odd, that do not end a block. */
const mostStrange = 2;

/** How a line of code ends, whatever its language: brackets, assignments, commas. */
const lastSigns = '{}()[];,:=>\\|&';
/** How it begins: indentation, comments, brackets, a name that is assigned to or called. */
const codeStart = regex('')`
  ^(?:
    (?:\s{2,}|\t)\S
    |\s*(?:/[/*]|\*|#|--|@|[})\]]|return\b|end\b|else\b|fi$|done$)
    |\s*[\w.$]+ ?(?::?=|\()
  )
`;
const isCodeLike = (line: string): boolean => lastSigns.includes(line.trimEnd().slice(-1)) || codeStart.test(line);
const fence = /^\s*(?:```|~~~)/;

interface Block {
  readonly start: number;
  end: number;
  lines: number;
  own: number;
  strange: number;
}

/** The stretches of a text that are code of this language, each of several lines. Linear. */
function* codeBlocks(isOwn: RegExp, text: string): Iterable<Match> {
  let block: Block | undefined;
  const enough = (done: Block | undefined): done is Block =>
    done !== undefined && done.lines >= leastLines && done.own >= leastOwn;
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    // what is longer is minified: nobody wrote it
    const line = text.slice(start, Math.min(end, start + 400));
    const bare = line.trimStart();
    const blank = bare === '';
    const ours = !blank && isOwn.test(bare);
    if (ours || (!blank && isCodeLike(line) && !fence.test(line))) {
      block ??= { start, end, lines: 0, own: 0, strange: 0 };
      block.end = end;
      block.lines++;
      block.own += ours ? 1 : 0;
      block.strange = 0;
    } else if (block && ++block.strange > mostStrange) {
      if (enough(block)) yield { span: { start: block.start, end: block.end }, confidence: 0.3 };
      block = undefined;
    }
    start = end + 1;
  }
  if (enough(block)) yield { span: { start: block.start, end: block.end }, confidence: 0.3 };
}

/**
 * The detector of one programming language. Its confidence is low on purpose, so that a secret inside the code wins the
 * overlap.
 */
/* @__NO_SIDE_EFFECTS__ */
export function language(id: string, spec: LanguageSpec): Detector {
  const isOwn = new RegExp(`^(?:${spec.line.source})`, spec.line.flags);
  return {
    id,
    category: 'source-code',
    entity: 'SOURCE_CODE',
    title: `Source code (${spec.name})`,
    severity: 'low',
    keywords: [...spec.keywords, ...spec.fences.map((name) => `\`\`\`${name}`)],
    reach: [400, 2_400],
    detect: (text) => codeBlocks(isOwn, text),
  };
}

/** Licences that let anybody pass the code on; near a notice they take its sting. */
const open = regex('i')`
  redistribution and use|permission is hereby granted|apache license
  |gnu (?:lesser |affero )?general public
  |mozilla public|creative commons|bsd[- ]\d-clause
  |licensed under (?:the )?(?:mit|apache|bsd|gpl|mpl|isc|zlib)
  |boost software
  |SPDX-License-Identifier:\s{0,3}(?!LicenseRef|UNLICENSED|Proprietary)[A-Z]
`;

/** False where an open licence stands near. */
export const isProprietary: NonNullable<DetectorSpec['check']> = (value, { before, after }) =>
  !open.test(`${before.slice(-600)}${value}${after.slice(0, 900)}`);

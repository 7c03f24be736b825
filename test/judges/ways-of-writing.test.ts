import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { closeUp } from '../../src/engine/closed-up.ts';
import type { JudgeSpec, ReplyExample, ReplyExamples } from '../../src/engine/judge.ts';
import { scanner } from '../../src/engine/scan.ts';

/**
 * The examples of all judges of prose, each written as chatbots also write: how many are still marked, and that no more
 * counter-examples are. The floors are what was measured on 2026-11-27, a point or two less.
 */

const files = import.meta.glob<{ readonly default: JudgeSpec; readonly examples: ReplyExamples }>(
  [
    '../../src/judges/*.ts',
    '!../../src/judges/{registry,package-name,truncated-code,insecure-code,forced-push,links}.ts',
  ],
  { eager: true },
);
const prose = Object.values(files).filter(
  ({ default: { category } }) => !/^(?:exfiltration|destructive)/.test(category),
);
const inspect = scanner(allDetectors);
const whole = (example: ReplyExample) => ({
  inspect,
  ...(typeof example === 'string' ? { reply: example, supplied: [] } : example),
});

/** Undefined where the example cannot be written so. */
type Way = (before: string, value: string, after: string) => string | undefined;

const around =
  (open: string, close: string): Way =>
  (before, value, after) =>
    /[`*_#|\n]/.test(value + before.slice(-1) + after.slice(0, 1)) ? undefined : before + open + value + close + after;
const line =
  (write: (reply: string) => string): Way =>
  (before, value, after) => {
    const reply = before + value + after;
    return reply.includes('\n') ? undefined : write(reply);
  };
const filler = 'The plan is simple and everyone can follow it without much effort. Read each part slowly first. ';

/** By name: the way, the least share that is marked (%), and the most counter-examples that are. */
const ways: Readonly<Record<string, readonly [Way, number, number]>> = {
  'in bold': [around('**', '**'), 98, 3],
  'in italics': [around('*', '*'), 98, 3],
  'in tags': [around('<strong>', '</strong>'), 98, 1],
  'behind a word in bold': [(before, value, after) => before.replace(/(\S+)( ?)$/, '**$1**$2') + value + after, 96, 3],
  'all in bold': [line((reply) => `**${reply}**`), 97, 0],
  'as an item': [line((reply) => `- ${reply}`), 98, 0],
  'as a quotation': [line((reply) => `> ${reply}`), 98, 0],
  'as a heading': [line((reply) => `### ${reply}`), 98, 0],
  'behind a picture sign': [line((reply) => `✅ ${reply}`), 97, 1],
  'with blanks that end no line': [line((reply) => reply.replaceAll(' ', '\u00a0')), 95, 1],
  'behind a tag': [line((reply) => `First.<br>${reply}`), 97, 1],
  'in the middle of 2 KB': [
    (before, value, after) => `${filler.repeat(10)}\n\n${before}${value}${after}\n\n${filler.repeat(10)}`,
    98,
    1,
  ],
};

describe.each(Object.entries(ways))('written %s', (_name, [write, least, most]) => {
  const isMarked = (judge: JudgeSpec, reply: string, example: ReplyExample): boolean =>
    [...judge.judge(closeUp(reply).segment, { ...whole(example) })].length > 0;

  it('faults are marked', () => {
    const seen = prose.flatMap(({ default: judge, examples }) =>
      examples.match.flatMap((example) => {
        const [before = '', value = '', after = '', ...more] = whole(example).reply.split(/[«»]/);
        const reply = more.length > 0 ? undefined : write(before, value, after);
        return reply === undefined ? [] : [isMarked(judge, reply, example)];
      }),
    );
    expect(seen.length).toBeGreaterThan(150);
    expect((100 * seen.filter(Boolean).length) / seen.length).toBeGreaterThanOrEqual(least);
  });

  it('what is in order is not', () => {
    const wrong = prose.flatMap(({ default: judge, examples }) =>
      examples.ignore.flatMap((example) => {
        const { reply } = whole(example);
        const { 0: number = '', index: at = 0 } = /\d[\d.,]*\d|\d/.exec(reply) ?? {};
        const written = write(reply.slice(0, at), number, reply.slice(at + number.length));
        return written !== undefined && isMarked(judge, written, example) ? [written] : [];
      }),
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most);
  });
});

import type { Scanner } from './scan.ts';
import type { Finding } from './types.ts';

/**
 * Scanning while somebody types: of a long text only the neighbourhood of the change is read again. The answer is that
 * of a full scan; wherever that is not certain, a full scan is what happens.
 */

/** How far from a change its effect on findings may reach: the widest window of a detector, and then some. */
const radius = 10_000; // UTF-16 units
/** Shorter texts are read whole: that takes no longer. */
const leastLength = 60_000;
/** How far an edge may move to a place between words. */
const leeway = 2_000;
/** A line without blanks may be part of a blob that goes on for long. */
const blobLine = /(?:^|\n)[^\s]{40,}$/;

interface Memory {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A line's end at or behind `at` where the line is no part of a blob; undefined where there is none near. */
function edge(text: string, at: number): number | undefined {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const line = text.indexOf('\n', at);
  if (line < 0 || line - at > leeway) return undefined;
  return blobLine.test(text.slice(Math.max(0, line - 200), line)) ? undefined : line;
}

const shift = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: { start: finding.span.start + by, end: finding.span.end + by },
});

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

const straddles = (findings: readonly Finding[], at: number): boolean =>
  findings.some(({ span }) => span.start < at && at < span.end);

/** The findings of `text` from those of a text like it; undefined where only a full scan is certain. */
function update(scan: Scanner, { text: old, findings }: Memory, text: string): readonly Finding[] | undefined {
  const same = commonStart(old, text);
  const tail = commonEnd(old, text, Math.min(old.length, text.length) - same);
  const changedEnd = text.length - tail;
  const from = edge(text, same - radius);
  const to = edge(text, changedEnd + radius);
  const start = edge(text, same - 2 * radius - leeway);
  const end = edge(text, changedEnd + 2 * radius + leeway);
  if (from === undefined || to === undefined || start === undefined || end === undefined) return undefined;
  if (from > same || end - start > text.length / 2) return undefined;
  const by = text.length - old.length;
  const fresh = scan(text.slice(start, end)).map((finding) => shift(finding, start));
  if ([from, to].some((at) => straddles(fresh, at)) || straddles(findings, from) || straddles(findings, to - by))
    return undefined;
  return [
    ...findings.filter(({ span }) => span.end <= from),
    ...fresh.filter(({ span }) => span.start >= from && span.end <= to),
    ...findings.filter(({ span }) => span.start >= to - by).map((finding) => shift(finding, by)),
  ];
}

/** A scanner that remembers the last text. One for each composer; it keeps that text in memory until the next. */
export function incremental(scan: Scanner): Scanner {
  let memory: Memory | undefined;
  return (text) => {
    if (memory?.text === text) return memory.findings;
    const near = memory && text.length >= leastLength ? update(scan, memory, text) : undefined;
    memory = { text, findings: near ?? scan(text) };
    return memory.findings;
  };
}

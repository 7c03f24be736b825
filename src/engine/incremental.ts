import { holdsAny } from './wake/holds-any.ts';
import { nearReach } from './wake/near.ts';
import type { Scanner } from './scan.ts';
import type { Finding } from './types.ts';

/**
 * Scanning while somebody types: of a long text only the neighbourhood of the change is read again. The answer is that
 * of a full scan; wherever that is not certain, a full scan is what happens.
 */

/** How far from a change its effect on findings may reach, and how far an edge may move to where a text can be cut. */
interface Scope {
  readonly radius: number; // UTF-16 units
  readonly leeway: number;
  /** Shorter texts are read whole: that takes no longer. */
  readonly leastLength: number;
  /** Where a text can be cut at or behind `at`. */
  readonly cut: (text: string, at: number, most: number) => number | undefined;
}

/** A line without blanks may be part of a blob that goes on for long. */
const blobLine = /(?:^|\n)[^\s]{40,}$/;
const isBlob = (text: string, end: number): boolean => blobLine.test(text.slice(Math.max(0, end - 200), end));

function lineEnd(text: string, at: number, most: number): number | undefined {
  const line = text.indexOf('\n', at);
  return line < 0 || line - at > most || isBlob(text, line) ? undefined : line;
}

/** Behind a word, or at a line's end: not in a row of single letters or numbers, which may be one value. */
function wordEnd(text: string, at: number, most: number): number | undefined {
  for (let end = at; end < text.length && end - at <= most; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 && !isBlob(text, end)) return end;
    if (code === 32 && /[a-z]{3}[.,;:!?)]?$/.test(text.slice(Math.max(0, end - 4), end))) return end;
  }
  return undefined;
}

/** For detectors that look no further than `nearReach`. */
const near: Scope = { radius: nearReach, leeway: 80, leastLength: 2_600, cut: wordEnd };
/** For those that read whole blocks, such as private keys: the widest window, and then some. */
const far: Scope = { radius: 10_000, leeway: 2_000, leastLength: 60_000, cut: lineEnd };

interface Memory {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Whether a keyword of a detector that looks far stands in it; undefined: not asked yet. */
  isFar: boolean | undefined;
}

/** Where the text can be cut at or behind `at`; undefined where that is not near. */
function edge(text: string, at: number, { cut, leeway }: Scope): number | undefined {
  if (at <= 0) return 0;
  return at >= text.length ? text.length : cut(text, at, leeway);
}

const shift = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: { start: finding.span.start + by, end: finding.span.end + by },
});

/** Pieces are compared whole first, which the engine does many characters at a time. */
const piece = 512;

/** How many UTF-16 units two texts begin with in common. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + piece <= most && a.slice(at, at + piece) === b.slice(at, at + piece)) at += piece;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  const [endA, endB] = [a.length, b.length];
  let count = 0;
  while (
    count + piece <= most &&
    a.slice(endA - count - piece, endA - count) === b.slice(endB - count - piece, endB - count)
  )
    count += piece;
  while (count < most && a.charCodeAt(endA - 1 - count) === b.charCodeAt(endB - 1 - count)) count++;
  return count;
}

const straddles = (findings: readonly Finding[], at: number): boolean =>
  findings.some(({ span }) => span.start < at && at < span.end);

interface Change {
  /** Before and behind it the two texts are alike. */
  readonly start: number;
  readonly end: number;
  /** How much longer the text has become. */
  readonly by: number;
}

function changeOf(old: string, text: string): Change {
  const start = commonStart(old, text);
  const tail = commonEnd(old, text, Math.min(old.length, text.length) - start);
  return { start, end: text.length - tail, by: text.length - old.length };
}

/** Where more of a text would be read than this part of it, it is read whole. */
const mostRead = 0.8;

/** The findings of `text` from those of a text like it; undefined where only a full scan is certain. */
function update(
  scan: Scanner,
  findings: readonly Finding[],
  text: string,
  change: Change,
  scope: Scope,
): readonly Finding[] | undefined {
  const { radius, leeway } = scope;
  const from = edge(text, change.start - radius, scope);
  const to = edge(text, change.end + radius, scope);
  const start = edge(text, change.start - 2 * radius - leeway, scope);
  const end = edge(text, change.end + 2 * radius + leeway, scope);
  if (from === undefined || to === undefined || start === undefined || end === undefined) return undefined;
  if (from > change.start || end - start > text.length * mostRead) return undefined;
  const { by } = change;
  const fresh = scan(text.slice(start, end)).map((finding) => shift(finding, start));
  if ([from, to].some((at) => straddles(fresh, at)) || straddles(findings, from) || straddles(findings, to - by))
    return undefined;
  return [
    ...findings.filter(({ span }) => span.end <= from),
    ...fresh.filter(({ span }) => span.start >= from && span.end <= to),
    ...findings.filter(({ span }) => span.start >= to - by).map((finding) => shift(finding, by)),
  ];
}

const longestKeyword = 40;

/** Which detectors that look far have a word in the text, as far as that can be told: all of them where it cannot. */
function farWords({ far: words }: Scanner): (text: string) => boolean {
  if (words === undefined) return () => true;
  if (words.length === 0) return () => false;
  return holdsAny(words);
}

/** A scanner that remembers the last text. One for each composer; it keeps that text in memory until the next. */
export interface Follower extends Scanner {
  /** The text that it remembers. */
  readonly last: () => string;
  /** Another one, which remembers the same. */
  readonly fork: () => Follower;
}

/**
 * A scanner for a text that grows and changes: it answers as `scan` does, and reads little more than what has changed
 * since the text before.
 */
export function incremental(scan: Scanner): Follower {
  let hasFarWord: ((text: string) => boolean) | undefined;
  const again = (old: Memory, text: string): Memory | undefined => {
    if (text.length < near.leastLength) return undefined;
    const change = changeOf(old.text, text);
    if (change.end - change.start > text.length * mostRead) return undefined;
    hasFarWord ??= farWords(scan);
    old.isFar ??= hasFarWord(old.text);
    const isFar =
      old.isFar || hasFarWord(text.slice(Math.max(0, change.start - longestKeyword), change.end + longestKeyword));
    const scope = isFar ? far : near;
    const findings = text.length < scope.leastLength ? undefined : update(scan, old.findings, text, change, scope);
    return findings && { text, findings, isFar };
  };
  const follower = (known: Memory | undefined): Follower => {
    let memory = known;
    const read = (text: string): readonly Finding[] => {
      if (memory?.text === text) return memory.findings;
      memory = (memory && again(memory, text)) ?? { text, findings: scan(text), isFar: undefined };
      return memory.findings;
    };
    return Object.assign(read, { last: () => memory?.text ?? '', fork: () => follower(memory) });
  };
  return follower(undefined);
}

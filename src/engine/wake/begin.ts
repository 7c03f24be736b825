import { digit, kindsOf } from './char-kinds.ts';
import { parseRegex, type RegexNode } from '../regex-tree.ts';

/** What a pattern says for certain of all its matches. */

/** One way in which a match may begin. `whole`: the part of the pattern that was read ends with it. */
interface Start {
  readonly text: string;
  readonly whole: boolean;
}

const mostStarts = 200;
const mostTimes = 24;
const unknown: readonly Start[] = [{ text: '', whole: false }];

/** The characters of a set that stands for few. */
function members(source: string): string {
  if (source === '\\d' || source === '[0-9]') return '0123456789';
  if (/^[^\\[.]$/u.test(source)) return source;
  if (/^\\[^\w]$/.test(source)) return source.slice(1);
  if (!/^\[[^\\^\]]{1,12}\]$/.test(source) || /[^[]-[^\]]/.test(source)) return '';
  return source.slice(1, -1);
}

/** True where enough of a start is known. */
type Enough = (text: string) => boolean;

/** Both parts after each other, as far as is asked for. */
function joined(starts: readonly Start[], next: readonly Start[], enough: Enough): readonly Start[] {
  const done: Start[] = [];
  const open: Start[] = [];
  for (const start of starts) (start.whole && !enough(start.text) ? open : done).push(start);
  if (open.length === 0) return starts;
  if (open.length * next.length > mostStarts) return unknown;
  for (const { text: before } of open) for (const { text, whole } of next) done.push({ text: before + text, whole });
  return done;
}

function startsOf(node: RegexNode, enough: Enough): readonly Start[] {
  switch (node.kind) {
    case 'look':
    case 'edge':
      return [{ text: '', whole: true }];
    case 'reference':
      return unknown;
    case 'set': {
      const chars = members(node.source);
      return chars === '' ? unknown : [...chars].map((text) => ({ text: text.toLowerCase(), whole: true }));
    }
    case 'choice':
      return node.options.flatMap((option) => startsOf(option, enough));
    case 'repeat': {
      let starts: readonly Start[] = [{ text: '', whole: true }];
      const body = startsOf(node.body, enough);
      for (let time = 0; time < Math.min(node.least, mostTimes); time++) starts = joined(starts, body, enough);
      if (node.most === node.least && node.least <= mostTimes) return starts;
      if (node.least > 0) return joined(starts, unknown, enough);
      return [...starts, ...(node.most === 1 ? body : unknown)];
    }
    case 'sequence': {
      let starts: readonly Start[] = [{ text: '', whole: true }];
      for (const item of node.items) {
        if (starts.every(({ text, whole }) => !whole || enough(text))) break;
        starts = joined(starts, startsOf(item, enough), enough);
      }
      return starts;
    }
  }
}

/** True where every match begins with one of the keywords (lower case). */
export function beginsWith(pattern: RegExp, keywords: readonly string[]): boolean {
  const words = new Set(keywords);
  const lengths = [...new Set(keywords.map(({ length }) => length))];
  const enough = (text: string): boolean => lengths.some((length) => words.has(text.slice(0, length)));
  const starts = startsOf(parseRegex(pattern.source), enough);
  return starts.length <= mostStarts && starts.every(({ text }) => enough(text));
}

/** The most characters of a kind that certainly stand in a row. `all`: nothing else stands there. */
interface Run {
  readonly length: number;
  readonly all: boolean;
}

const isRunSet = (source: string): boolean =>
  /^(?:\\[wd/-]|[A-Za-z0-9_+/-]|\\\+|\[(?:\\[wd/+-]|[A-Za-z0-9_+/-])+\])$/.test(source);

/** `isOfKind` is told the source of a set of characters. */
export function runIn(node: RegexNode, isOfKind: (source: string) => boolean): Run {
  switch (node.kind) {
    case 'look':
    case 'edge':
      return { length: 0, all: true };
    case 'reference':
      return { length: 0, all: false };
    case 'set':
      return isOfKind(node.source) ? { length: 1, all: true } : { length: 0, all: false };
    case 'choice': {
      const options = node.options.map((option) => runIn(option, isOfKind));
      return { length: Math.min(...options.map(({ length }) => length)), all: options.every(({ all }) => all) };
    }
    case 'repeat': {
      const body = runIn(node.body, isOfKind);
      return body.all
        ? { length: body.length * node.least, all: true }
        : { length: node.least > 0 ? body.length : 0, all: false };
    }
    case 'sequence': {
      let best = 0;
      let now = 0;
      let whole = true;
      for (const { length, all } of node.items.map((item) => runIn(item, isOfKind))) {
        now = all ? now + length : 0;
        best = Math.max(best, now, length);
        whole &&= all;
      }
      return { length: whole ? now : best, all: whole };
    }
  }
}

/** How many base64 characters (letters, digits, + / _ -) stand in a row in every match. */
export const leastRun = (pattern: RegExp): number => runIn(parseRegex(pattern.source), isRunSet).length;

/** Fewest digits in a match. */
export function digitsIn(node: RegexNode, flags: string): number {
  switch (node.kind) {
    case 'set':
      return kindsOf(node.source, flags) === digit ? 1 : 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + digitsIn(item, flags), 0);
    case 'choice':
      return Math.min(...node.options.map((option) => digitsIn(option, flags)));
    case 'repeat':
      return node.least === 0 ? 0 : node.least * digitsIn(node.body, flags);
    case 'look':
    case 'edge':
    case 'reference':
      return 0;
  }
}

/** True where a digit stands in every match. */
export const needsDigit = ({ source, flags }: RegExp): boolean =>
  digitsIn(parseRegex(source), flags.replace(/[gdy]/g, '')) > 0;

import { parseRegex, type RegexNode } from './regex-tree.ts';

/** What a pattern says for certain of all its matches. */

/** One way in which a match may begin. `whole`: the part of the pattern that was read ends with it. */
interface Start {
  readonly text: string;
  readonly whole: boolean;
}

const mostStarts = 200;
const unknown: readonly Start[] = [{ text: '', whole: false }];

/** The characters of a set that stands for few. */
function members(source: string): string {
  if (source === '\\d' || source === '[0-9]') return '0123456789';
  if (/^[^\\[.]$/u.test(source)) return source;
  if (/^\\[^\w]$/.test(source)) return source.slice(1);
  if (!/^\[[^\\^\]]{1,12}\]$/.test(source) || /[^[]-[^\]]/.test(source)) return '';
  return source.slice(1, -1);
}

/** Both parts after each other, as far as `length` characters are asked for. */
function joined(starts: readonly Start[], next: readonly Start[], length: number): readonly Start[] {
  const open = starts.filter(({ text, whole }) => whole && text.length < length);
  if (open.length === 0) return starts;
  if (open.length * next.length > mostStarts) return unknown;
  const longer = open.flatMap((start) => next.map(({ text, whole }) => ({ text: start.text + text, whole })));
  return [...starts.filter((start) => !open.includes(start)), ...longer];
}

function startsOf(node: RegexNode, length: number): readonly Start[] {
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
      return node.options.flatMap((option) => startsOf(option, length));
    case 'repeat': {
      let starts: readonly Start[] = [{ text: '', whole: true }];
      const body = startsOf(node.body, length);
      for (let time = 0; time < node.least && time < length; time++) starts = joined(starts, body, length);
      if (node.most === node.least) return starts;
      if (node.least > 0) return joined(starts, unknown, length);
      return [...starts, ...(node.most === 1 ? body : unknown)];
    }
    case 'sequence': {
      let starts: readonly Start[] = [{ text: '', whole: true }];
      for (const item of node.items) {
        if (starts.every(({ text, whole }) => !whole || text.length >= length)) break;
        starts = joined(starts, startsOf(item, length), length);
      }
      return starts;
    }
  }
}

/** True where every match begins with one of the keywords (lower case). */
export function beginsWith(pattern: RegExp, keywords: readonly string[]): boolean {
  const longest = Math.max(...keywords.map(({ length }) => length));
  const starts = startsOf(parseRegex(pattern.source), longest);
  return starts.length <= mostStarts && starts.every(({ text }) => keywords.some((word) => text.startsWith(word)));
}

/** The most base64 characters (letters, digits, + / _ -) that certainly stand in a row. `all`: nothing else stands there. */
interface Run {
  readonly length: number;
  readonly all: boolean;
}

const isRunSet = (source: string): boolean =>
  /^(?:\\[wd/-]|[A-Za-z0-9_+/-]|\\\+|\[(?:\\[wd/+-]|[A-Za-z0-9_+/-])+\])$/.test(source);

function runIn(node: RegexNode): Run {
  switch (node.kind) {
    case 'look':
    case 'edge':
      return { length: 0, all: true };
    case 'reference':
      return { length: 0, all: false };
    case 'set':
      return isRunSet(node.source) ? { length: 1, all: true } : { length: 0, all: false };
    case 'choice': {
      const options = node.options.map(runIn);
      return { length: Math.min(...options.map(({ length }) => length)), all: options.every(({ all }) => all) };
    }
    case 'repeat': {
      const body = runIn(node.body);
      return body.all ? { length: body.length * node.least, all: true } : { length: node.least > 0 ? body.length : 0, all: false }; // prettier-ignore
    }
    case 'sequence': {
      let best = 0;
      let now = 0;
      let whole = true;
      for (const { length, all } of node.items.map(runIn)) {
        now = all ? now + length : 0;
        best = Math.max(best, now, length);
        whole &&= all;
      }
      return { length: whole ? now : best, all: whole };
    }
  }
}

export const leastRun = (pattern: RegExp): number => runIn(parseRegex(pattern.source)).length;

import { detectors } from '../engine/detector.ts';
import { regexTrouble } from '../engine/regex-linear.ts';
import { boundedSource, longestMatch, parseRegex, type RegexNode } from '../engine/regex-tree.ts';
import type { Detector } from '../engine/types.ts';

/** What an item of `customPatterns` looks like: `EMPLOYEE_ID=EMP-\d{6}`, or `PROJECT=/apollo-\w+/i`. */
const form = /^\s*([A-Z][A-Z0-9_]{1,39})\s*=(.+)$/s;

interface OwnPattern {
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

function taken(item: string): OwnPattern | undefined {
  const [, name, written = ''] = form.exec(item) ?? [];
  const [, source = written, flags = ''] = /^\/(.+)\/(i?)$/s.exec(written) ?? [];
  return name === undefined ? undefined : { name, source, flags };
}

/** The literals of which one stands in every match; none where nothing is certain. */
function literals(node: RegexNode): readonly string[] {
  if (node.kind === 'choice') {
    const each = node.options.map(literals);
    return each.some((found) => found.length === 0) ? [] : each.flat();
  }
  if (node.kind === 'repeat') return node.least > 0 ? literals(node.body) : [];
  if (node.kind !== 'sequence') return [];
  const runs: string[] = [''];
  const nested: (readonly string[])[] = [];
  for (const item of node.items) {
    const [, char] = item.kind === 'set' ? (/^\\?([^\\[.\w]|(?<!\\)\w)$/u.exec(item.source) ?? []) : [];
    if (char !== undefined) runs[runs.length - 1] += char;
    else {
      if (item.kind !== 'edge') runs.push('');
      nested.push(literals(item));
    }
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  const inner = nested.filter((found) => found.length > 0).sort((a, b) => shortest(b) - shortest(a))[0] ?? [];
  return longest !== '' && longest.length >= shortest(inner) ? [longest.toLowerCase()] : inner;
}

const shortest = (words: readonly string[]): number =>
  words.length === 0 ? 0 : Math.min(...words.map(({ length }) => length));

/** The most digits that certainly stand in a row; 0 where none do. */
function digits(node: RegexNode): number {
  if (node.kind === 'set') return /^(?:\\d|\[0-9\]|\d)$/.test(node.source) ? 1 : 0;
  if (node.kind === 'repeat') return digits(node.body) * node.least;
  if (node.kind === 'choice') return Math.min(...node.options.map(digits));
  return node.kind === 'sequence' ? Math.max(0, ...node.items.map(digits)) : 0;
}

/**
 * Why an item of `customPatterns` cannot be used, in one sentence with its name and the fix; undefined where it can.
 */
export function customPatternTrouble(item: string): string | undefined {
  const own = taken(item);
  if (!own) return 'is not of the form NAME=pattern, such as EMPLOYEE_ID=EMP-\\d{6}';
  const trouble = regexTrouble(own.source, own.flags);
  if (trouble) return `${own.name}: ${trouble}`;
  if (new RegExp(own.source, 'u').test(''))
    return `${own.name}: it fits nothing at all too. Make a part of it necessary`;
  const tree = parseRegex(own.source);
  if (literals(tree).length > 0 || digits(tree) >= 2) return undefined;
  return `${own.name}: nothing in it is certain. Give it a fixed text, such as "EMP-", or two or more digits in a row`;
}

/**
 * A detector for each item of `customPatterns`, such as `EMPLOYEE_ID=EMP-\d{6}`. Items that cannot be used are left
 * out: `customPatternTrouble` says why. What is found is what the pattern matches, as the organisation wrote it.
 */
export function customPatternDetectors(items: readonly string[]): readonly Detector[] {
  const own = items.filter((item) => customPatternTrouble(item) === undefined).flatMap((item) => taken(item) ?? []);
  return own.flatMap(({ name, source, flags }) => {
    const tree = parseRegex(source);
    const keywords = literals(tree);
    const length = longestMatch(tree) + 20;
    return detectors('custom', {
      [`custom-${name.toLowerCase().replace(/_+/g, '-')}`]: {
        entity: name,
        title: 'Pattern named by your policy',
        severity: 'high',
        ...(keywords.length > 0 ? { keywords } : { digits: [Math.max(2, digits(tree)), 64] as const }),
        reach: [length, length],
        pattern: new RegExp(boundedSource(tree), `${flags}u`),
        keepPlaceholders: true,
      },
    });
  });
}

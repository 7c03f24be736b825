import { parseRegex, type RegexNode } from './regex-tree.ts';
import { unicodeClasses } from './unicode-classes.ts';

/**
 * A pattern that says both cases of its letters itself, instead of by the flag `i`, and letters by ranges, instead of by
 * the flag `u` and properties. It matches the same; but engines make a pattern with these flags ready by closing each of
 * its classes over case, and over the pairs of characters beyond the first plane, which for a wide one such as `[^\s"]`
 * takes them milliseconds, and a page of text tries a pattern too few times to earn that back.
 */

/** Both cases of a character; those of another script or of two characters ("ß", "ı", "ſ") are no cases. */
function casesOf(char: string): string {
  const others = [char.toLowerCase(), char.toUpperCase()].filter(
    (other) => other.length === char.length && other !== char && other < '\x80' === char < '\x80',
  );
  return char + others.join('');
}

const wide = 1_000;

/** What to add to a class for one of its members, a character or a range of them. */
function othersOf(member: string): string {
  const [first = '', last = first] = [...member.replace(/(?<=.)-(?=.)/su, '')];
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  if (to - from > wide) return '';
  const chars = Array.from({ length: to - from + 1 }, (_none, at) => String.fromCodePoint(from + at));
  return [...new Set(chars.map((char) => casesOf(char).slice(char.length)).join(''))].join('');
}

/** Members of a class: escapes, and letters alone or as a range. */
const member = /\\(?:[pP]\{[^}]*\}|.)|\p{L}-\p{L}|\p{L}/gsu;
const code = /\\(?:u|x(?=[\da-f]{2}))([\da-f]{2,4})/gi;

function setInEachCase(source: string): string {
  if (source.startsWith('[')) {
    const spelt = source.replace(code, (escape, digits: string) => {
      const char = String.fromCharCode(Number.parseInt(digits, 16));
      return /\p{L}/u.test(char) ? char : escape;
    });
    const others = (spelt.match(member) ?? []).filter((part) => !part.startsWith('\\')).map(othersOf);
    // in front, where no sign of a range stands; one that began the class stands inside it then
    return spelt.replace(
      /^\[\^?(-?)/,
      (open, dash: string) => `${open.replace('-', '')}${others.join('')}${dash && '\\-'}`,
    );
  }
  const cases = source.startsWith('\\') ? source : casesOf(source);
  return cases === source ? source : `[${cases}]`;
}

/** `\p{L}`, alone or in a class, by its ranges; a property that has none of them here stays. */
function withRanges(source: string): string {
  const isClass = source.startsWith('[');
  return source.replace(/\\p\{([^}]*)\}/g, (property, name: string) => {
    const ranges = unicodeClasses[name];
    if (ranges === undefined) return property;
    return isClass ? ranges : `[${ranges}]`;
  });
}

type Spell = (source: string) => string;

/** Patterns say the same letters again and again. */
function remembered(spell: Spell): Spell {
  const known = new Map<string, string>();
  return (source) => {
    const made = known.get(source) ?? spell(source);
    known.set(source, made);
    return made;
  };
}

const inRanges = remembered(withRanges);
const inEachCase = remembered((source) => withRanges(setInEachCase(source)));

function sourceOf(node: RegexNode, spell: Spell): string {
  switch (node.kind) {
    case 'set':
      return spell(node.source);
    case 'edge':
    case 'reference':
      return node.source;
    case 'repeat':
      return `${sourceOf(node.body, spell)}{${node.least},${node.most === Infinity ? '' : node.most}}${node.lazy}`;
    case 'sequence':
      return node.items.map((item) => sourceOf(item, spell)).join('');
    case 'look':
    case 'choice':
      return `${node.open}${node.options.map((option) => sourceOf(option, spell)).join('|')})`;
  }
}

/** What only the flag `u` reads: properties, code points in braces, characters of two units. */
const needsFlag = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;

/**
 * A pattern that matches the same and costs less to compile: without the flags `i` and `u`, as far as it can do without
 * them.
 */
export function lightened(pattern: RegExp): RegExp {
  if (!pattern.unicode && !pattern.ignoreCase) return pattern;
  const source = sourceOf(parseRegex(pattern.source), pattern.ignoreCase ? inEachCase : inRanges);
  return new RegExp(source, pattern.flags.replace(needsFlag.test(source) ? /i/ : /[iu]/g, ''));
}

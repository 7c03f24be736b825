import { asciiIn } from './ascii-set.ts';
import { parseRegex, type RegexNode } from '../regex-tree.ts';

/**
 * What a text looks like: every digit is `0`, every ASCII capital `A`, every small letter `a`; the rest stays. A pattern
 * can be asked whether it may match any text of that look, so that the answer holds for thousands of lines of a log.
 */

const asciiSet = 128;
const range = (from: string, to: string): readonly number[] =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_none, at) => from.charCodeAt(0) + at);
const kinds = [range('0', '9'), range('A', 'Z'), range('a', 'z')] as const;
const standIns = '0Aa';

/** What each ASCII code looks like. */
export const looks = Uint8Array.from({ length: asciiSet }, (_none, code) => {
  const kind = kinds.findIndex((codes) => codes.includes(code));
  return kind < 0 ? code : standIns.charCodeAt(kind);
});

interface Likeness {
  readonly source: string;
  /** False where the set takes only some of a kind: the likeness then takes more than the set does. */
  readonly exact: boolean;
}

const known = new Map<string, Likeness>();

/** Which characters beyond ASCII a set names, as the inside of a class. */
function beyond(source: string): string {
  if (/^\[\^|\\[WDSpPs]|^\.$/.test(source)) return '\\x80-\\uffff';
  return (source.match(/(?:\\u[0-9a-f]{4}|[^\x00-\x7f])(?:-(?:\\u[0-9a-f]{4}|[^\x00-\x7f]))?/gi) ?? []).join('');
}

function setLikeness(source: string, flags: string): Likeness {
  const key = `${flags}${source}`;
  const old = known.get(key);
  if (old) return old;
  const taken = asciiIn(source, flags);
  const counts = kinds.map((codes) => codes.filter((code) => taken[code]).length);
  const signs = [...taken].flatMap((isTaken, code) =>
    isTaken && looks[code] === code && !standIns.includes(String.fromCharCode(code))
      ? [`\\x${code.toString(16).padStart(2, '0')}`]
      : [],
  );
  const others = beyond(source);
  const inside = [...standIns].filter((_sign, kind) => (counts[kind] ?? 0) > 0).join('') + signs.join('') + others;
  const made = {
    source: inside === '' ? '(?!)' : `[${inside}]`,
    exact: !others.startsWith('\\x80') && counts.every((count, kind) => count === 0 || count === kinds[kind]?.length),
  };
  known.set(key, made);
  return made;
}

function isExact(node: RegexNode, flags: string): boolean {
  switch (node.kind) {
    case 'set':
      return setLikeness(node.source, flags).exact;
    case 'edge':
      return true;
    case 'reference':
      return false;
    case 'repeat':
      return isExact(node.body, flags);
    case 'sequence':
      return node.items.every((item) => isExact(item, flags));
    case 'choice':
    case 'look':
      return node.options.every((option) => isExact(option, flags));
  }
}

/** What differs in the text often looks alike: `DE` and `FR` are one. */
const choiceOf = ({ open, options }: RegexNode & { kind: 'choice' | 'look' }, flags: string): string =>
  `${open}${[...new Set(options.map((option) => likenessOfNode(option, flags)))].join('|')})`;

/** The source of a pattern for looks; `flags` without g, d and y. */
export function likenessOfNode(node: RegexNode, flags: string): string {
  switch (node.kind) {
    case 'set':
      return setLikeness(node.source, flags).source;
    case 'edge':
      return /^[\^$]$/.test(node.source) ? '' : node.source;
    case 'reference':
      return node.source;
    case 'repeat':
      return `${likenessOfNode(node.body, flags)}{${node.least},${node.most === Infinity ? '' : node.most}}${node.lazy}`;
    case 'sequence':
      return node.items.map((item) => likenessOfNode(item, flags)).join('');
    case 'look':
      // "not" of more than is meant would be less than is meant
      if (node.open.endsWith('!') && !isExact(node, flags)) return '';
      return choiceOf(node, flags);
    case 'choice':
      return choiceOf(node, flags);
  }
}

/**
 * A pattern for looks: where the given one matches a text, this one matches what the text looks like, at the same
 * place.
 */
export const likenessOf = (pattern: RegExp): RegExp =>
  new RegExp(likenessOfNode(parseRegex(pattern.source), pattern.flags.replace(/[gdy]/g, '')), '');

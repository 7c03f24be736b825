import { likenessOfNode } from './likeness.ts';
import type { RegexNode } from '../regex-tree.ts';

/**
 * Most numbers are looked for only where they stand apart: not within a word, nor behind a sign that joins them to one,
 * as in a path, a version, a clock or a long id. Of such an id all parts but the first are then never tried.
 */

/** In words and behind joints, as they look. */
const within = ['0', 'A', 'a', '0-', 'A-', 'a-', '0/', 'A/', 'a/', '0.', '0:'];

/** What more text before it cannot undo. */
function isPlain(node: RegexNode): boolean {
  if (node.kind === 'sequence') return node.items.every(isPlain);
  return node.kind === 'set' || (node.kind === 'repeat' && isPlain(node.body));
}

const known = new Map<string, boolean>();

/** Whether a match that begins with this part of a pattern always stands apart: a "not" that names all the others. */
export function keepsApart(first: RegexNode | undefined, flags: string): boolean {
  if (first?.kind !== 'look' || first.open !== '(?<!' || !first.options.every(isPlain)) return false;
  const source = likenessOfNode(first, flags);
  const old = known.get(source);
  if (old !== undefined) return old;
  const fence = new RegExp(source, 'y');
  const made = within.every((before) => {
    fence.lastIndex = before.length;
    return !fence.test(before);
  });
  known.set(source, made);
  return made;
}

const isDigit = (code: number): boolean => code === 48;
const isWord = (code: number): boolean => code === 48 || code === 65 || code === 97;

/** The same of a place in a look. */
export function isApart(look: string, at: number): boolean {
  if (at === 0) return true;
  const last = look.charCodeAt(at - 1);
  if (isWord(last)) return false;
  if (at === 1 || last < 45 || last > 58) return true;
  const before = look.charCodeAt(at - 2);
  return last === 46 || last === 58 ? !isDigit(before) : !isWord(before); // . : - /
}

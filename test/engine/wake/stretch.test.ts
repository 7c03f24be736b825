import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { parseRegex, type RegexNode } from '../../../src/engine/regex-tree.ts';
import { codesOf, isInside, outsideSigns, stretchEnd, stretchStart } from '../../../src/engine/wake/stretch.ts';

/** The sets of characters that a match is made of: what stands around it is not asked. */
function setsOf(node: RegexNode): readonly string[] {
  switch (node.kind) {
    case 'set':
      return [node.source];
    case 'sequence':
      return node.items.flatMap(setsOf);
    case 'choice':
      return node.options.flatMap(setsOf);
    case 'repeat':
      return setsOf(node.body);
    case 'look':
    case 'edge':
    case 'reference':
      return [];
  }
}

const isSign = (node: RegexNode | undefined): boolean =>
  node?.kind === 'set' || (node?.kind === 'repeat' && node.most === 1 && node.body.kind === 'set');

/** Without the last two characters: the stretch reaches so far beyond the sign at which it ends. */
function withoutEnd(root: RegexNode): RegexNode {
  if (root.kind === 'choice' && root.options.length === 1 && root.options[0]) return withoutEnd(root.options[0]);
  if (root.kind !== 'sequence') return root;
  const end = isSign(root.items.at(-1)) ? (isSign(root.items.at(-2)) ? 2 : 1) : 0;
  return { kind: 'sequence', items: root.items.slice(0, root.items.length - end) };
}

describe('the stretch around digits', () => {
  it.each(
    allDetectors.flatMap(({ id, compact, pattern, trait }) => {
      const form = compact ? pattern : trait;
      return form ? [[id, form] as const] : [];
    }),
  )('ends at no sign that %s holds', (_id, { source, flags }) => {
    const taken = setsOf(withoutEnd(parseRegex(source))).filter((set) => {
      const pattern = new RegExp(`^(?:${set})$`, flags.replace(/[gy]/g, ''));
      return [...outsideSigns].some((sign) => pattern.test(sign));
    });
    expect(taken).toEqual([]);
  });

  it('reaches over a few words, and to a sign that parts', () => {
    const text = 'so, the id is 48 (ok); then';
    const [start, end] = [text.indexOf('48'), text.indexOf('48') + 2];
    expect(text.slice(stretchStart(codesOf(text), start) + 2, stretchEnd(codesOf(text), end) - 2)).toBe(
      ' the id is 48 (ok)',
    );
  });
});

describe('a short keyword', () => {
  it.each([
    ['the tin is', false],
    ['userTin=4', false],
    ['TIN: 4', false],
    ['meeting', true],
    ['tinted', true],
    ['satin', true],
  ])('in "%s" is inside of a word: %s', (text, inside) => {
    const at = text.toLowerCase().indexOf('tin');
    expect(isInside(codesOf(text), at, at + 3)).toBe(inside);
  });
});

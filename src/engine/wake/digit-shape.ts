import { parseRegex, type RegexNode } from '../regex-tree.ts';

/** How many digits a match has at least and at most. */
export type DigitCount = readonly [least: number, most: number];

/** What may stand between the digits of one run, as the prefilter counts them. */
const separators = /^(?:\[(?:\\?[ .\-/()\t])+\]|\\?[ .\-/()])$/;
const oneDigit = /^(?:\\d|\d|\[(?:\\d|\d-\d|\d)+\])$/;

const isCapture = ({ open }: RegexNode & { kind: 'choice' }): boolean => open === '(' || /^\(\?<\w/.test(open);

/** `inCapture`: what a reference may repeat, which must be no digits. */
function countIn(node: RegexNode, inCapture: boolean): DigitCount | undefined {
  switch (node.kind) {
    case 'look':
    case 'edge':
    case 'reference':
      return [0, 0];
    case 'set':
      if (separators.test(node.source)) return [0, 0];
      return oneDigit.test(node.source) && !inCapture ? [1, 1] : undefined;
    case 'repeat': {
      const body = countIn(node.body, inCapture);
      return body && [body[0] * node.least, body[1] === 0 ? 0 : body[1] * node.most];
    }
    case 'sequence':
      return node.items.reduce<DigitCount | undefined>(
        (sum, item) => {
          const next = sum && countIn(item, inCapture);
          return next && [sum[0] + next[0], sum[1] + next[1]];
        },
        [0, 0],
      );
    case 'choice': {
      const counts = node.options.map((option) => countIn(option, inCapture || isCapture(node)));
      if (counts.includes(undefined)) return undefined;
      const known = counts.flatMap((count) => (count ? [count] : []));
      return [Math.min(...known.map(([least]) => least)), Math.max(...known.map(([, most]) => most))];
    }
  }
}

/** The digits of a shape that is nothing but digits and separators; undefined where it has anything else. */
export const digitCount = (shape: RegExp): DigitCount | undefined => countIn(parseRegex(shape.source), false);

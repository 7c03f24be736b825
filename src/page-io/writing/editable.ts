/**
 * The text of a contenteditable as a person reads it, with the way back: each offset leads to a DOM position. Blocks and
 * <br> are line breaks; the filler <br> that editors keep in an empty line is none.
 */
interface EditableText {
  readonly text: string;
  locate(offset: number): readonly [node: Node, offset: number];
  offsetOf(node: Node, offset: number): number;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const following = 4;
const blocks = 'p,div,li,ul,ol,pre,h1,h2,h3,h4,h5,h6,blockquote,table,tr,section';

/** Where nobody asks for the way back, the browser itself reads what has no line break in it, which is much faster. */
function collect(root: Node, pieces?: Piece[]): string {
  let text = '';
  let leaves = 0;
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) {
        pieces?.push({ node: child, start: text.length });
        text += child.data;
      } else if (child instanceof Element) {
        const isLine = !child.querySelector(`br,${blocks}`);
        // only blocks that hold text themselves begin a line; a <ul> around its <li> does not
        const begins = child.matches(blocks) && (isLine || ![...child.children].some((one) => one.matches(blocks)));
        if (child.localName === 'br') {
          // one that ends its block draws no line of its own
          if (child.nextSibling) text += '\n';
        } else if (begins && (leaves++ > 0 || text !== '')) text += '\n';
        if (isLine && !pieces) text += child.textContent;
        else visit(child);
      }
    }
  };
  visit(root);
  return text;
}

/** The text alone. */
export const textOf = (root: HTMLElement): string => collect(root);

/** Reads an editable root. Units of a text node are units of the text, so spans fit exactly. */
export function readEditable(root: HTMLElement): EditableText {
  const pieces: Piece[] = [];
  const text = collect(root, pieces);
  return {
    text,
    locate(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
      return piece ? [piece.node, Math.min(offset - piece.start, piece.node.data.length)] : [root, 0];
    },
    offsetOf(node, offset) {
      const own = pieces.find((piece) => piece.node === node);
      if (own) return own.start + offset;
      const at = node.childNodes[offset] ?? null;
      const next = pieces.find((piece) => piece.node === at || follows(at, piece.node));
      return next ? next.start : text.length;
    },
  };
}

/** In it or behind it. */
const follows = (a: Node | null, b: Node): boolean => ((a?.compareDocumentPosition(b) ?? 0) & following) !== 0;

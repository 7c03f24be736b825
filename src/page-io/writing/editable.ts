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

const block = /^(?:P|DIV|LI|UL|OL|PRE|H[1-6]|BLOCKQUOTE|TABLE|TR|SECTION)$/;

function isFiller(br: Element): boolean {
  // a <br> that ends its block draws no line of its own
  return br.nextSibling === null;
}

function collect(root: Node, pieces: Piece[]): string {
  let text = '';
  let blocks = 0;
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) {
        pieces.push({ node: child, start: text.length });
        text += child.data;
      } else if (child instanceof Element) {
        if (child.tagName === 'BR') text += isFiller(child) ? '' : '\n';
        else if (block.test(child.tagName)) {
          if (leafBlock(child) && (blocks++ > 0 || text !== '')) text += '\n';
          visit(child);
        } else visit(child);
      }
    }
  };
  visit(root);
  return text;
}

/** Only blocks that hold text themselves begin a line; a <ul> around its <li> does not. */
const leafBlock = (element: Element): boolean => ![...element.children].some((child) => block.test(child.tagName));

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
      const next = pieces.find((piece) => at !== null && (at.contains(piece.node) || follows(at, piece.node)));
      return next ? next.start : text.length;
    },
  };
}

const follows = (a: Node, b: Node): boolean => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

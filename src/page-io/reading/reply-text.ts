import { wordList } from '../../engine/regex.ts';
import type { ReplyCode, ReplyLink, Span } from '../../engine/types.ts';
import { shadowOf } from '../shadow-roots.ts';

/** A stretch of a block's text that one text node of the page shows; or a picture, which shows no text. */
interface Piece {
  readonly node: Text | Element;
  /** Offset of the piece in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** What a reader takes in as one block: a paragraph, a list item, a table row, a code block. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly ReplyLink[];
  readonly code: readonly ReplyCode[];
}

const picture = '\uFFFC';
const skipped = new Set(
  'SCRIPT STYLE BUTTON TEXTAREA INPUT SELECT NOSCRIPT TEMPLATE NAV CANVAS AUDIO VIDEO OBJECT DIALOG'.split(' '),
);
const blocks = new Set(
  wordList`
    ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN
    OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL
  `.split(' '),
);
const loading = new Set(['IMG', 'IFRAME', 'EMBED']);

/** Mathematics is drawn from parts that make no sense read one after another. */
const isFormula = (element: Element): boolean =>
  element.localName === 'math' || element.localName === 'mjx-container' || element.classList.contains('katex');

const isHidden = (element: Element): boolean =>
  skipped.has(element.tagName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.namespaceURI === 'http://www.w3.org/2000/svg';

/** The children to read: through shadow roots and the nodes that a slot shows. */
function childrenOf(node: Element | ShadowRoot): Iterable<Node> {
  if (!('tagName' in node)) return node.childNodes;
  const root = shadowOf(node);
  if (root) return root.childNodes;
  const shown = node.tagName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return shown.length > 0 ? shown : node.childNodes;
}

function languageOf(pre: Element): string {
  const code = pre.querySelector('code') ?? pre;
  const named = /(?:^|\s)(?:language|lang|hljs-lang)-([\w+#.-]+)/.exec(`${code.className} ${pre.className}`)?.[1];
  return (named ?? code.getAttribute('data-language') ?? pre.getAttribute('data-language') ?? '').toLowerCase();
}

/** Gathers one block's text, piece by piece. */
class BlockWriter {
  #text = '';
  #pieces: Piece[] = [];
  #links: ReplyLink[] = [];
  #code: ReplyCode[] = [];

  get length(): number {
    return this.#text.length;
  }

  addNode(node: Text): void {
    const { data } = node;
    if (data === '') return;
    this.#pieces.push({ node, start: this.#text.length, length: data.length });
    this.#text += data;
  }

  /** Text that no node shows: a line break, the gap between two cells. */
  addGap(text: string): void {
    if (this.#text !== '') this.#text += text;
  }

  addPicture(element: Element, url: string): void {
    const start = this.#text.length;
    this.#pieces.push({ node: element, start, length: 1 });
    this.#text += picture;
    if (url !== '') this.#links.push({ span: { start, end: start + 1 }, url, kind: 'image' });
  }

  addLink(start: number, url: string): void {
    if (this.#text.length > start) this.#links.push({ span: { start, end: this.#text.length }, url, kind: 'link' });
  }

  addCode(start: number, language: string): void {
    if (this.#text.length > start) this.#code.push({ span: { start, end: this.#text.length }, language });
  }

  /** The block so far, if a reader sees anything of it; starts anew. */
  take(): Block | undefined {
    const block = { text: this.#text, pieces: this.#pieces, links: this.#links, code: this.#code };
    [this.#text, this.#pieces, this.#links, this.#code] = ['', [], [], []];
    return /\S/.test(block.text) ? block : undefined;
  }
}

function addInline(element: Element, writer: BlockWriter, walk: (node: Node) => void): void {
  const start = writer.length;
  if (element.tagName === 'BR') return writer.addGap('\n');
  if (isFormula(element)) return writer.addPicture(element, '');
  if (loading.has(element.tagName)) return writer.addPicture(element, element.getAttribute('src') ?? '');
  // 2 to the power of 10, not 210
  if (element.tagName === 'SUP' && /^\d+$/.test(element.textContent ?? '')) writer.addGap('^');
  for (const child of childrenOf(element)) walk(child);
  if (element.tagName === 'A') writer.addLink(start, element.getAttribute('href') ?? '');
  if (element.tagName === 'CODE' || element.tagName === 'KBD') writer.addCode(start, '');
}

/** A code block: lines that are elements of their own stay lines. */
function addPreformatted(element: Element, writer: BlockWriter): void {
  const walk = (node: Node): void => {
    if (node instanceof Text) return writer.addNode(node);
    if (!(node instanceof Element) || isHidden(node)) return;
    if (node.tagName === 'BR') return writer.addGap('\n');
    if (blocks.has(node.tagName)) writer.addGap('\n');
    for (const child of childrenOf(node)) walk(child);
  };
  for (const child of childrenOf(element)) walk(child);
  writer.addCode(0, languageOf(element));
}

/** The blocks under `root` in reading order, each with the way back to the page's nodes. Reads nothing but the tree. */
export function* blocksOf(root: Element | ShadowRoot): Iterable<Block> {
  const writer = new BlockWriter();
  function* visit(parent: Element | ShadowRoot): Iterable<Block> {
    for (const node of childrenOf(parent)) {
      if (node instanceof Text) writer.addNode(node);
      else if (node instanceof Element && !isHidden(node)) yield* visitElement(node);
    }
  }
  const flush = function* (): Iterable<Block> {
    const block = writer.take();
    if (block) yield block;
  };
  function* visitElement(element: Element): Iterable<Block> {
    const whole = element.tagName === 'PRE' || element.tagName === 'TR';
    if (!blocks.has(element.tagName) && !shadowOf(element) && !holdsBlock(element)) {
      addInline(element, writer, walkInline);
      return;
    }
    yield* flush();
    if (element.tagName === 'PRE') addPreformatted(element, writer);
    else if (whole) addRow(element, writer, walkInline);
    else yield* visit(element);
    yield* flush();
  }
  function walkInline(node: Node): void {
    if (node instanceof Text) writer.addNode(node);
    else if (node instanceof Element && !isHidden(node)) addInline(node, writer, walkInline);
  }
  yield* visit(root);
  yield* flush();
}

/** Custom elements and spans may wrap whole paragraphs. */
const holdsBlock = (element: Element): boolean =>
  (element.localName.includes('-') || element.tagName === 'SPAN' || element.tagName === 'SLOT') &&
  (element.querySelector('p, div, pre, li, table, h1, h2, h3') !== null ||
    (element.localName.includes('-') && !isFormula(element)));

function addRow(row: Element, writer: BlockWriter, walk: (node: Node) => void): void {
  for (const cell of row.children) {
    writer.addGap('\t');
    for (const child of childrenOf(cell)) walk(child);
  }
}

/** The place of a span in the page now; undefined where its nodes have gone or the text has changed under it. */
export function rangeOf({ pieces, text }: Block, span: Span): Range | undefined {
  const inside = pieces.filter(({ start, length }) => start < span.end && start + length > span.start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  const unchanged = ({ node, start, length }: Piece): boolean =>
    !(node instanceof Text) || node.data.startsWith(text.slice(start, start + length));
  if (!unchanged(first) || !unchanged(last)) return undefined;
  if (first.node instanceof Text) range.setStart(first.node, Math.max(0, span.start - first.start));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(last.length, span.end - last.start));
  else range.setEndAfter(last.node);
  return range;
}

import { severities, type Severity } from '../../engine/types.ts';
import highlightCss from './highlights.css?inline';
import type { Marked } from './marked.ts';

const nameOf = (severity: Severity): string => `parapet-${severity}`;
const hasHighlights = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** A picture shows no text that could be underlined. */
const isPicture = ({ quote }: Marked): boolean => quote.includes('\uFFFC');

function boxesFor(marked: Marked, range: Range): readonly HTMLElement[] {
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((rect) => {
      const box = document.createElement('div');
      box.className = isPicture(marked) ? 'box picture' : 'box';
      box.dataset['severity'] = marked.mark.severity;
      const { style } = box;
      [style.left, style.top] = [`${rect.left}px`, `${rect.top}px`];
      [style.width, style.height] = [`${rect.width}px`, `${rect.height}px`];
      return box;
    });
}

/** Draws marks without touching the page's tree: the browser's own highlights, and boxes for what these cannot show. */
export class Painting {
  readonly #layer = document.createElement('div');
  readonly #sheet = new CSSStyleSheet();
  readonly #highlights = new Map<Severity, Highlight>();

  constructor(root: ShadowRoot) {
    root.append(this.#layer);
    this.#sheet.replaceSync(highlightCss);
    if (!hasHighlights()) return;
    for (const severity of severities) this.#highlights.set(severity, new Highlight());
  }

  /** Shows these marks and no others. Says again what the page may have cleared. */
  show(marks: readonly Marked[]): void {
    for (const [severity, highlight] of this.#highlights) {
      const ranges = marks.filter(({ mark }) => mark.severity === severity).flatMap(({ range }) => range ?? []);
      const wanted = new Set<AbstractRange>(ranges);
      // own arrays: iterating a highlight throws in Firefox's content scripts
      if (ranges.length !== highlight.size || ranges.some((range) => !highlight.has(range))) {
        highlight.clear();
        for (const range of wanted) highlight.add(range);
      }
      if (CSS.highlights.get(nameOf(severity)) !== highlight) CSS.highlights.set(nameOf(severity), highlight);
    }
    for (const root of new Set(marks.flatMap(({ range }) => range?.startContainer.getRootNode() ?? [])))
      this.#style(root);
    this.place(marks);
  }

  /** Moves the boxes to where their words are now. */
  place(marks: readonly Marked[]): void {
    const boxed = marks.filter((marked) => this.#highlights.size === 0 || isPicture(marked));
    if (boxed.length === 0 && !this.#layer.firstChild) return;
    this.#layer.replaceChildren(...boxed.flatMap((marked) => (marked.range ? boxesFor(marked, marked.range) : [])));
  }

  clear(): void {
    for (const severity of this.#highlights.keys()) CSS.highlights.delete(nameOf(severity));
    this.#layer.remove();
  }

  #style(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.#highlights.size === 0) return;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }
}

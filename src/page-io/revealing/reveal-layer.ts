import { closedLayer } from '../closed-layer.ts';
import css from './reveal.css?inline';

/** A value, and the place of what stands for it. `text` is what the place held when it was found. */
export interface Shown {
  readonly range: Range;
  readonly value: string;
  readonly text: string;
}

/**
 * Letters are made smaller, then narrower, down to these; what still does not fit is cut until the pointer rests on it.
 */
const smallest = 0.87;
const narrowest = 0.7;

const isClear = (colour: string): boolean => colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(colour);

/** The colour that the words stand on. */
function paperOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

const ruler = document.createElement('canvas').getContext('2d');
function widthOf(text: string, font: string): number {
  if (!ruler) return 0;
  ruler.font = font;
  return ruler.measureText(text).width;
}

/** Whether the words can be seen there: a page scrolls them under its header and its composer. */
function isSeen(element: Element, own: Element, { left, right, top, bottom }: DOMRect): boolean {
  if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const middle = (top + bottom) / 2;
  return [left + 2, right - 2].every((x) => {
    const hit = root.elementsFromPoint(x, middle).find((one) => one !== own);
    return hit !== undefined && (element.contains(hit) || hit.contains(element));
  });
}

function fit(box: HTMLElement, own: Element, { range, value }: Shown): void {
  const element = range.startContainer.parentElement;
  const [rect] = range.getClientRects();
  box.hidden = !rect || !element || !isSeen(element, own, rect);
  if (!rect || !element || box.hidden) return;
  const { font, fontSize, color, direction } = getComputedStyle(element);
  const fits = Math.min(1, rect.width / Math.max(1, widthOf(value, font) + 1));
  const scale = Math.max(smallest, fits);
  const narrow = Math.max(narrowest, fits / scale);
  const { style } = box;
  [style.font, style.color, style.background, style.direction] = [font, color, paperOf(element), direction];
  style.fontSize = `${Number.parseFloat(fontSize) * scale}px`;
  [style.left, style.top] = [`${rect.left}px`, `${rect.top}px`];
  [style.width, style.height, style.lineHeight] = [`${rect.width / narrow}px`, `${rect.height}px`, `${rect.height}px`];
  style.transform = `scaleX(${narrow})`;
  box.classList.toggle('cut', fits < smallest * narrowest);
}

const holds = ({ range, text }: Shown): boolean => range.startContainer.isConnected && range.toString() === text;

interface Layer {
  /** Shows these values and no others. */
  show(values: readonly Shown[]): void;
  /** To be called where the page may have moved: fits them anew with the next frame. */
  moved(): void;
}

function boxOf({ value }: Shown): HTMLElement {
  const box = document.createElement('span');
  box.className = 'value';
  box.dataset['value'] = value;
  box.setAttribute('role', 'note');
  box.setAttribute('aria-label', `${value}, which the chatbot does not see`);
  return box;
}

/** A layer of real values over their stand-ins. Everything goes when the signal aborts. */
export function drawValues(signal: AbortSignal): Layer {
  const boxes = new Map<Shown, HTMLElement>();
  let root: ShadowRoot | undefined;
  let asked = false;
  const place = (): void => {
    asked = false;
    // a page that draws its whole document anew throws out what it does not know
    if (root && !root.host.isConnected && !signal.aborted) document.documentElement.append(root.host);
    for (const [shown, box] of boxes) {
      if (root && holds(shown)) fit(box, root.host, shown);
      else box.hidden = true;
    }
  };
  const soon = (): void => {
    if (asked || boxes.size === 0) return;
    asked = true;
    requestAnimationFrame(place);
  };
  for (const name of ['scroll', 'resize']) addEventListener(name, soon, { passive: true, capture: true, signal });
  new ResizeObserver(soon).observe(document.documentElement);
  return {
    moved: soon,
    show(values) {
      const wanted = new Set(values);
      for (const [shown, box] of boxes) {
        if (wanted.has(shown)) continue;
        box.remove();
        boxes.delete(shown);
      }
      for (const shown of values) {
        if (boxes.has(shown)) continue;
        const box = boxOf(shown);
        boxes.set(shown, box);
        root ??= closedLayer('parapet-values', css, signal);
        root.append(box);
      }
      if (values.length > 0 && !asked) place();
    },
  };
}

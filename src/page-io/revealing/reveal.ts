import type { Span } from '../../engine/types.ts';
import { composing } from '../reading/growth.ts';
import { Bell, Slices } from '../reading/idle.ts';
import { blocksOf, rangeOf } from '../reading/reply-text.ts';
import { drawValues, type Shown } from './reveal-layer.ts';
import { rootsOf } from '../shadow-roots.ts';

/** A stand-in at [start, end) of a text, and the value that was taken out for it. */
interface StandInAt extends Span {
  readonly value: string;
}

interface Revealable {
  /** How many values are known; when it grows, the page is read anew. */
  size(): number;
  occurrences(text: string): readonly StandInAt[];
}

const watched = { childList: true, characterData: true, subtree: true } as const;
/** What a change belongs to: the smallest thing that a reader takes in as one. */
const around = 'p, li, td, th, tr, pre, h1, h2, h3, h4, h5, h6, blockquote, div, section, article, main, body';

const startOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(around) ?? null;

/**
 * The stand-ins under an element, with the place of each on the page. Boxes in which somebody writes are left as they
 * are.
 */
function standInsUnder(element: Element, known: Revealable): readonly Shown[] {
  if (element.closest(composing)) return [];
  const found: Shown[] = [];
  for (const block of blocksOf(element)) {
    for (const { start, end, value } of known.occurrences(block.text)) {
      const range = rangeOf(block, { start, end });
      if (range && !startOf(range.startContainer)?.closest(composing))
        found.push({ range, value, text: range.toString() });
    }
  }
  return found;
}

/**
 * Shows the person the real values in place of the stand-ins that the chatbot writes: over the page, in a closed shadow
 * root, so that the page itself never has them. Follows streaming, editing and redrawing; works in slices when idle.
 */
export async function reveal(known: Revealable, signal: AbortSignal): Promise<void> {
  const layer = drawValues(signal);
  const bell = new Bell();
  const dirty = new Set<Element>();
  let shown: readonly Shown[] = [];
  let size = 0;
  const roots = new WeakSet<ShadowRoot>();
  const observer = new MutationObserver((records) => {
    if (known.size() === 0) return;
    layer.moved();
    for (const { target } of records) {
      const start = target instanceof ShadowRoot ? target.host : startOf(target);
      if (start) dirty.add(start);
    }
    bell.ring();
  });
  observer.observe(document, watched);
  signal.addEventListener('abort', () => (observer.disconnect(), bell.ring()), { once: true });
  const isIn = ({ range }: Shown, element: Element): boolean => element.contains(range.startContainer);
  const slices = new Slices();
  while (!signal.aborted) {
    if (known.size() !== size && document.body) dirty.add(document.body);
    size = known.size();
    for (const element of dirty) {
      dirty.delete(element);
      if ([...dirty].some((other) => other.contains(element))) continue;
      shown = shown.filter((one) => one.range.startContainer.isConnected && !isIn(one, element));
      if (element.isConnected) shown = [...shown, ...standInsUnder(element, known)];
      for (const root of rootsOf(element)) {
        if (roots.has(root)) continue;
        roots.add(root);
        observer.observe(root, watched);
      }
      await slices.breathe();
    }
    layer.show(shown);
    await bell.rung(undefined, signal);
    await slices.rest();
  }
}

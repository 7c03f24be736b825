import { parentOf } from '../shadow-roots.ts';

/** A part of the page that text flows into. */
interface Region {
  element: Element;
  growths: number;
  grown: number;
  at: number;
}

const inlineTags = /^(?:A|B|CODE|EM|I|SPAN|STRONG|SUB|SUP|U|MARK|S|KBD|SMALL|LABEL|TIME)$/;
/** Where people write, and what frames a page: no reply holds these. */
export const composing =
  '[contenteditable]:not([contenteditable="false"]), textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="button"]), [role="textbox"], nav, header, parapet-marks';
/** A side bar lists chats; one in which people write is a chat itself. */
const besides = (element: Element): boolean => {
  const aside = element.closest('aside');
  return aside !== null && !aside.querySelector('textarea, input, [contenteditable], [role="textbox"]');
};
/** Two growths apart by more than this are no stream. */
const together = 3000;
const leastGrowths = 3;
const leastText = 40;

/**
 * Finds replies on pages that nobody has described: what grows by itself, again and again, and is not being typed in.
 * A page's replies are then what grew.
 */
export class GrowingRegions {
  #regions: Region[] = [];

  /** Takes note of what has changed. */
  note(records: readonly MutationRecord[], now: number): void {
    for (const { target, addedNodes, type } of records) {
      const added =
        type === 'characterData' ? 1 : [...addedNodes].reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
      const element = blockOf(target);
      if (
        added > 0 &&
        element &&
        element.isConnected &&
        !element.closest(composing) &&
        !besides(element) &&
        !element.querySelector(composing)
      ) {
        this.#grow(element, added, now);
      }
    }
    this.#regions = this.#regions.filter(
      ({ element, growths, at }) => element.isConnected && (growths >= leastGrowths || now - at < together),
    );
  }

  /** The regions that have grown enough to be replies. */
  get replies(): readonly Element[] {
    return this.#regions
      .filter(({ element, growths }) => growths >= leastGrowths && (element.textContent?.length ?? 0) >= leastText)
      .map(({ element }) => element);
  }

  #grow(element: Element, added: number, now: number): void {
    const inside = this.#regions.find((region) => region.element.contains(element));
    if (inside) {
      inside.growths++;
      inside.grown += added;
      inside.at = now;
      return;
    }
    const parts = this.#regions.filter((region) => element.contains(region.element) && now - region.at < together);
    const grown = parts.reduce((sum, region) => sum + (region.element.textContent?.length ?? 0), added);
    // a thread also grows by a turn; it is a reply only while most of what it holds has just come
    if (parts.length > 0 && grown < (element.textContent?.length ?? 0) * 0.8) return;
    const growths = parts.reduce((sum, region) => sum + region.growths, 1);
    this.#regions = [
      ...this.#regions.filter((region) => !parts.includes(region)),
      { element, growths, grown, at: now },
    ];
  }
}

/** The nearest element that is a block by its name; a web component is one. */
export function blockOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node instanceof ShadowRoot ? node.host : parentOf(node);
  while (element && inlineTags.test(element.tagName)) element = parentOf(element);
  return element && element.tagName !== 'BODY' && element.tagName !== 'HTML' && element.tagName !== 'HEAD'
    ? element
    : null;
}

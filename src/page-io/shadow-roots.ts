/** Elements of these names may have a root as well as any whose name has a hyphen (DOM standard, `attachShadow`). */
const hosts = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** What Parapet draws over a page is none of the page. */
const ours = /^parapet-/;

/** What the browser lends to extensions: the root of a host, closed ones too. */
type Opener = (host: HTMLElement) => ShadowRoot | null;
let openerOf: Opener = () => null;
/**
 * Lets the functions below see closed roots too. `opener`: what the browser lends to extensions, such as
 * `chrome.dom.openOrClosedShadowRoot`; until it is given, only open roots are seen.
 */
export const seeClosedRoots = (opener: Opener): void => void (openerOf = opener);

/** A closed root that was found is not asked for again. */
const closed = new WeakMap<Element, ShadowRoot>();

/**
 * The shadow root of an element. What lies in a host is not drawn, so one without a hyphen in its name that holds
 * anything is not asked: there are thousands of those on a page.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const known = element.shadowRoot ?? closed.get(element);
  if (known) return known;
  if (!hosts.test(element.localName) || ours.test(element.localName) || !(element instanceof HTMLElement)) return null;
  if (element.firstElementChild && !element.localName.includes('-')) return null;
  const found = openerOf(element);
  if (found) closed.set(element, found);
  return found;
}

/** All shadow roots under `root`, nested ones too. */
export function* shadowRoots(root: ParentNode): Iterable<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (!shadow) continue;
    yield shadow;
    yield* shadowRoots(shadow);
  }
}

/** The element around a node, through the shadow root that it may stand in. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The shadow roots that a node stands in, innermost first. */
export function rootsAround(node: Node | undefined): readonly ShadowRoot[] {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [];
}

/** What an event met in a root: what lies under the pointer, or has the focus. */
const metIn = (root: ShadowRoot, event: Event): Element | null =>
  event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;

/** The way of an event, innermost first: what it met in closed roots as well, which its own path leaves out. */
export function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  let [met] = path;
  const inner: EventTarget[] = [];
  while (met instanceof Element) {
    const root = shadowOf(met);
    const next: Element | null = root && metIn(root, event);
    if (!root || !next || !root.contains(next)) break;
    const steps: Node[] = [];
    for (let at: Node | null = next; at; at = at.parentNode) steps.push(at);
    inner.unshift(...steps);
    met = next;
  }
  return [...inner, ...path];
}

/** The shadow roots in which an element is drawn: its own and those under it, nested ones too. */
export function rootsOf(element: Element): readonly ShadowRoot[] {
  const own = shadowOf(element);
  return [...(own ? [own, ...shadowRoots(own)] : []), ...shadowRoots(element)];
}

/** Everything under `box` that fits, inside shadow roots too. */
export function findAll(box: Element, selector: string): readonly Element[] {
  return [box, ...rootsOf(box)].flatMap((root) => [...root.querySelectorAll(selector)]);
}

const mostWaiting = 200;

/** The shadow roots of a page as they come: nothing tells of one that an element gets later. */
export class ShadowRoots {
  readonly #known = new Set<ShadowRoot>();
  readonly #waiting = new Set<Element>();

  /** Those on the page; one that has left it is forgotten, and met anew when it comes back. */
  get all(): Iterable<ShadowRoot> {
    for (const root of this.#known) if (!root.host.isConnected) this.#known.delete(root);
    return this.#known;
  }

  /** Those under these nodes, and those that waiting elements have got since, that were not handed out before. */
  take(nodes: Iterable<Node | EventTarget>): readonly ShadowRoot[] {
    const fresh: ShadowRoot[] = [];
    const look = (root: ShadowRoot): void => {
      if (this.#known.has(root)) return;
      this.#known.add(root);
      fresh.push(root);
      for (const element of root.querySelectorAll('*')) meet(element);
    };
    const meet = (element: Element): void => {
      const root = shadowOf(element);
      if (root) look(root);
      else if (element.localName.includes('-') && this.#waiting.size < mostWaiting) this.#waiting.add(element);
    };
    for (const element of this.#waiting) {
      const root = shadowOf(element);
      if (!element.isConnected || root) this.#waiting.delete(element);
      if (root) look(root);
    }
    for (const node of nodes) {
      if (node instanceof ShadowRoot) look(node);
      if (node instanceof Element) meet(node);
      if (node instanceof Element || node instanceof Document) for (const one of node.querySelectorAll('*')) meet(one);
    }
    return fresh;
  }
}

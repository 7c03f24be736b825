/** All open shadow roots under `root`, nested ones too. */
export function* openRoots(root: ParentNode): Iterable<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* openRoots(shadowRoot);
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

/** Everything under `box` that fits, inside open shadow roots too. */
export const findAll = (box: Element, selector: string): readonly Element[] =>
  [box, ...(box.shadowRoot ? [box.shadowRoot, ...openRoots(box.shadowRoot)] : []), ...openRoots(box)].flatMap(
    (root) => [...root.querySelectorAll(selector)],
  );

const mostWaiting = 200;

/** The open shadow roots of a page as they come: nothing tells of one that an element gets later. */
export class OpenRoots {
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
      if (element.shadowRoot) look(element.shadowRoot);
      else if (element.localName.includes('-') && this.#waiting.size < mostWaiting) this.#waiting.add(element);
    };
    for (const element of this.#waiting) {
      if (!element.isConnected || element.shadowRoot) this.#waiting.delete(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
    for (const node of nodes) {
      if (node instanceof ShadowRoot) look(node);
      if (node instanceof Element) meet(node);
      if (node instanceof Element || node instanceof Document) for (const one of node.querySelectorAll('*')) meet(one);
    }
    return fresh;
  }
}

/**
 * In the page: the first element that fits a selector, read as Playwright reads it: through open shadow roots, and
 * into a frame where it says so.
 */
export function findIn(selector: string): Element | undefined {
  const rootsOf = (root: ParentNode): readonly ParentNode[] => {
    const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
    const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [root, ...[...own, ...below].flatMap(rootsOf)];
  };
  const all = (root: ParentNode, css: string): readonly Element[] =>
    rootsOf(root).flatMap((one) => [...one.querySelectorAll(css)]);
  const [outer = '', ...inner] = selector.split(' >> internal:control=enter-frame >> ');
  const fitting = (root: ParentNode, css: string): readonly Element[] => {
    const whole = all(root, css);
    // an element inside of a shadow root is found by what stands around that root as well
    return whole.length > 0
      ? whole
      : css
          .split(/\s+(?![^[]*\])/)
          .reduce<readonly Element[]>(
            (from, part, at) => (at === 0 ? all(root, part) : from.flatMap((each) => all(each, part))),
            [],
          );
  };
  return inner.reduce<Element | undefined>((frame, css) => {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument ? fitting(contentDocument, css)[0] : undefined;
  }, fitting(document, outer)[0]);
}

/** In the page: where an element is seen, in the pixels of the whole page, however deep its frame. */
export function boxIn(element: Element): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  let [left, top] = [x, y];
  for (
    let frame = element.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const around = frame.getBoundingClientRect();
    left += around.x + frame.clientLeft;
    top += around.y + frame.clientTop;
  }
  return { x: left, y: top, width, height };
}

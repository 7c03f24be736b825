import { stylesThatLoad, type Checks } from './loads.ts';
import { apply, bare, getter, uncurry, wrap, wrapClass, wrapSetter, type Stead } from './natives.ts';

/**
 * Styles load their pictures when the page is next drawn. Rules and declarations are looked at as they are set; those
 * that are set past every method (`element.style.background = …`) by an observer, which runs before the page is drawn.
 */

type Cleaned = (checks: Checks, found: NodeListOf<Element>) => boolean;

const Styled = HTMLStyleElement;
const all = uncurry(Element.prototype.querySelectorAll as (this: Element, selector: string) => NodeListOf<Element>);
const get = uncurry(Element.prototype.getAttribute);
const set = uncurry(Element.prototype.setAttribute);
const target = getter(MutationRecord.prototype, 'target');
const added = getter(MutationRecord.prototype, 'addedNodes');
const itemOf = uncurry(NodeList.prototype.item);
const lengthOf = getter(NodeList.prototype, 'length');
const kindOf = getter(Node.prototype, 'nodeType');
const firstOf = getter(Node.prototype, 'firstChild');
const textOf = getter(Node.prototype, 'textContent');
const setText = uncurry(
  Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.set as (this: Node, text: string) => void,
);
const observe = uncurry(MutationObserver.prototype.observe);
const indexOf = uncurry(String.prototype.indexOf);

function watch(checks: Checks, cleaned: Cleaned): (root: Node) => void {
  const styleOf = (element: Element): void => {
    const value = get(element, 'style');
    if (value === null || indexOf(value, 'url(') < 0) return;
    const kept = checks.css(value);
    if (kept !== value) set(element, 'style', kept);
  };
  const rulesOf = (node: Node): void => {
    const text = textOf(node) ?? '';
    const kept = checks.css(text);
    if (kept !== text) setText(node, kept);
  };
  const look = (node: Node): void => {
    if (kindOf(node) !== 1) return;
    styleOf(node as Element);
    if (node instanceof Styled) rulesOf(node);
    else if (firstOf(node)) cleaned(checks, all(node as Element, stylesThatLoad));
  };
  const observer = new MutationObserver((records) => {
    for (let at = 0; at < records.length; at++) {
      const record = records[at] as MutationRecord;
      const where = target(record);
      const nodes = added(record);
      const count = lengthOf(nodes);
      if (where instanceof Styled) rulesOf(where);
      else if (count === 0 && kindOf(where) === 1) styleOf(where as Element);
      for (let index = 0; index < count; index++) look(itemOf(nodes, index) as Node);
    }
  });
  const watched = bare({ subtree: true, childList: true, attributes: true, attributeFilter: ['style'] });
  return (root) => observe(observer, root, watched);
}

export function guardStyles(checks: Checks, cleaned: Cleaned): void {
  const watchIn = watch(checks, cleaned);
  watchIn(document);
  wrap(Element.prototype, 'attachShadow', (native, self, args) => {
    const root = apply(native, self, args as never) as ShadowRoot;
    watchIn(root);
    return root;
  });
  // fonts of rules are looked at with the rules
  wrapClass('FontFace', (make, args) => {
    args[1] = typeof args[1] === 'string' ? checks.css(args[1]) : args[1];
    return make(args);
  });
  const first: Stead = (native, self, args) => {
    if (args.length > 0) args[0] = checks.css(args[0]);
    return apply(native, self, args as never);
  };
  for (const name of ['insertRule', 'replace', 'replaceSync'] as const) wrap(CSSStyleSheet.prototype, name, first);
  wrapSetter(CSSStyleDeclaration.prototype, 'cssText', first);
  wrap(CSSStyleDeclaration.prototype, 'setProperty', (native, self, args) => {
    if (args.length > 1) args[1] = checks.css(args[1]);
    return apply(native, self, args as never);
  });
}

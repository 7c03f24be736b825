import type { Checks } from './loads.ts';
import { bare, getter, uncurry } from './natives.ts';

/**
 * Speculation rules name pages that the browser is to fetch before anybody goes there. They are read as soon as their
 * script stands in the document, after the observers have been told: so those that may not be fetched are gone by then.
 */

const kind = 'script[type="speculationrules" i]';
const Scripted = HTMLScriptElement;
const all = uncurry(Element.prototype.querySelectorAll as (this: Element, selector: string) => NodeListOf<Element>);
const isOf = uncurry(Element.prototype.matches);
const remove = uncurry(Element.prototype.remove);
const textOf = getter(Node.prototype, 'textContent');
const kindOf = getter(Node.prototype, 'nodeType');
const firstOf = getter(Node.prototype, 'firstChild');
const added = getter(MutationRecord.prototype, 'addedNodes');
const itemOf = uncurry(NodeList.prototype.item);
const lengthOf = getter(NodeList.prototype, 'length');
const observe = uncurry(MutationObserver.prototype.observe);
const exec = uncurry(RegExp.prototype.exec);
const inQuotes = /"([^"]*[/?][^"]*)"/g;

export function guardRules({ attribute }: Checks): void {
  const mayLoad = (text: string): boolean => {
    inQuotes.lastIndex = 0;
    for (let hit = exec(inQuotes, text); hit; hit = exec(inQuotes, text))
      if (attribute('href', hit[1] as string) !== hit[1]) return false;
    return true;
  };
  const look = (node: Node): void => {
    if (kindOf(node) !== 1) return;
    if (node instanceof Scripted) {
      if (isOf(node, kind) && !mayLoad(textOf(node) ?? '')) remove(node);
      return;
    }
    if (!firstOf(node)) return;
    const found = all(node as Element, kind);
    for (let at = 0; at < lengthOf(found); at++) look(itemOf(found, at) as Node);
  };
  const observer = new MutationObserver((records) => {
    for (let at = 0; at < records.length; at++) {
      const nodes = added(records[at] as MutationRecord);
      for (let index = 0; index < lengthOf(nodes); index++) look(itemOf(nodes, index) as Node);
    }
  });
  observe(observer, document, bare({ subtree: true, childList: true }));
}

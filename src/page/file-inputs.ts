import { openEvent } from '../page-io/files/held-file.ts';
import { attempt, bare, getter, inDocument, uncurry } from './natives.ts';

const Opening = MouseEvent;
const Inner = Element;
const closest = uncurry(Element.prototype.closest as (this: Element, selector: string) => Element | null);
const controlOf = getter(HTMLLabelElement.prototype, 'control');
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
const parentOf = getter(Node.prototype, 'parentNode');
const kindOf = getter(HTMLInputElement.prototype, 'type');
const rootOf = uncurry(Node.prototype.getRootNode);
const append = uncurry(Node.prototype.appendChild);
const remove = uncurry(Element.prototype.remove);
const listen = uncurry(EventTarget.prototype.addEventListener);
const make = uncurry(Document.prototype.createElement);

/**
 * A file input that a page makes, clicks and never puts into its document tells of its files past every listener but
 * those of its own tree. While somebody picks, that tree stands in an element around it, at which the isolated world
 * hears of the files first. Gives back what does so for what a script opens.
 */
export function attachFileInputs(): (opened: unknown) => void {
  const attach = (input: HTMLInputElement): void => {
    if (kindOf(input) !== 'file' || inDocument(input)) return;
    const top = rootOf(input, bare({ composed: true }));
    const around = make(document, 'div');
    if (top instanceof Inner) append(around, top);
    dispatch(window, new Opening(openEvent, bare({ relatedTarget: parentOf(top) ?? top })));
    const back = (): void => void (parentOf(top) === around && remove(top as Element));
    for (const type of ['change', 'cancel']) listen(input, type, back, bare({ once: true }));
  };
  // by getters, which know the objects of other frames too
  return (self) => {
    attempt(() => attach(self as HTMLInputElement));
    attempt(() => attach(controlOf(closest(self as Element, 'label') as HTMLLabelElement) as HTMLInputElement));
  };
}

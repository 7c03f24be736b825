import { openEvent } from '../page-io/files/held-file.ts';
import { apply, bare, getter, uncurry, wrap, type Stead } from './natives.ts';

const Opening = MouseEvent;
const Inner = Element;
const closest = uncurry(Element.prototype.closest as (this: Element, selector: string) => Element | null);
const controlOf = getter(HTMLLabelElement.prototype, 'control');
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
const inDocument = getter(Node.prototype, 'isConnected');
const parentOf = getter(Node.prototype, 'parentNode');
const kindOf = getter(HTMLInputElement.prototype, 'type');
const typeOf = getter(Event.prototype, 'type');
const rootOf = uncurry(Node.prototype.getRootNode);
const append = uncurry(Node.prototype.appendChild);
const remove = uncurry(Element.prototype.remove);
const listen = uncurry(EventTarget.prototype.addEventListener);
const make = uncurry(Document.prototype.createElement);

/** The getters throw, in any frame's objects, where something is of another kind. */
const attempt = (work: () => unknown): void => {
  try {
    work();
  } catch {
    // opens no files
  }
};

/**
 * A file input that a page makes, clicks and never puts into its document tells of its files past every listener but
 * those of its own tree. While somebody picks, that tree stands in an element around it, at which the isolated world
 * hears of the files first.
 */
export function attachFileInputs(): void {
  const attach = (input: HTMLInputElement): void => {
    if (kindOf(input) !== 'file' || inDocument(input)) return;
    const top = rootOf(input, bare({ composed: true }));
    const around = make(document, 'div');
    if (top instanceof Inner) append(around, top);
    dispatch(window, new Opening(openEvent, bare({ relatedTarget: parentOf(top) ?? top })));
    const back = (): void => void (parentOf(top) === around && remove(top as Element));
    for (const type of ['change', 'cancel']) listen(input, type, back, bare({ once: true }));
  };
  const open = (self: HTMLInputElement): void => {
    attempt(() => attach(self));
    attempt(() => attach(controlOf(closest(self, 'label') as HTMLLabelElement) as HTMLInputElement));
  };
  const stead: Stead = (native, self, args) => {
    open(self);
    return apply(native, self as never, args as never);
  };
  wrap(HTMLElement.prototype, 'click', stead);
  wrap(HTMLInputElement.prototype, 'showPicker', stead);
  wrap(EventTarget.prototype, 'dispatchEvent', (native, self, args) => {
    attempt(() => typeOf(args[0] as Event) === 'click' && open(self));
    return apply(native, self, args as never);
  });
}

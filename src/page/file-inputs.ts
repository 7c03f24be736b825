import { openEvent } from '../page-io/files/held-file.ts';
import { apply, bare, getter, uncurry, wrap, type Stead } from './natives.ts';

/**
 * A file input that a page makes, clicks and never puts into its document tells of its files past every listener but
 * its own. While somebody picks it stands in the document, unseen, so that the isolated world hears of them first. One
 * within other elements is left there, and the isolated world listens to it.
 */
export function attachFileInputs(): void {
  const Input = HTMLInputElement;
  const Label = HTMLLabelElement;
  const Opening = MouseEvent;
  const controlOf = getter(HTMLLabelElement.prototype, 'control');
  const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
  const inDocument = getter(Node.prototype, 'isConnected');
  const parentOf = getter(Node.prototype, 'parentNode');
  const kindOf = getter(HTMLInputElement.prototype, 'type');
  const rootOf = getter(Document.prototype, 'documentElement');
  const append = uncurry(Node.prototype.appendChild);
  const remove = uncurry(Element.prototype.remove);
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const make = uncurry(Document.prototype.createElement);

  const attach = (input: HTMLInputElement): void => {
    const root = rootOf(document) as Element | null;
    if (kindOf(input) !== 'file' || inDocument(input)) return;
    dispatch(window, new Opening(openEvent, bare({ relatedTarget: input })));
    if (parentOf(input) !== null || !root) return;
    const shelf = make(document, 'div');
    shelf.hidden = true;
    append(shelf, input);
    append(root, shelf);
    const back = (): void => {
      if (parentOf(input) === shelf) remove(input);
      remove(shelf);
    };
    for (const type of ['change', 'cancel']) listen(input, type, back, bare({ once: true }));
  };
  const stead: Stead = (native, self: unknown, args) => {
    const opens = self instanceof Label ? controlOf(self) : self;
    if (opens instanceof Input) attach(opens);
    return apply(native, self as never, args as never);
  };
  wrap(HTMLElement.prototype, 'click', stead);
  wrap(HTMLInputElement.prototype, 'showPicker', stead);
  wrap(EventTarget.prototype, 'dispatchEvent', (native, self, args) =>
    args[0] instanceof Opening ? stead(native, self, args) : apply(native, self, args as never),
  );
}

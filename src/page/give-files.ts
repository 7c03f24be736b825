import { given, giveEvent, type Giving } from '../page-io/files/held-file.ts';
import { apply, bare, getter, uncurry, wrap } from './natives.ts';

const Data = DataTransfer;
const Drag = DragEvent;
const Paste = ClipboardEvent;
const { parse } = JSON;
const define = Object.defineProperty;
const listen = uncurry(EventTarget.prototype.addEventListener);
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
const prevent = uncurry(Event.prototype.preventDefault);
const stop = uncurry(Event.prototype.stopImmediatePropagation);
const pathOf = uncurry(Event.prototype.composedPath);
const carriedBy = getter(MouseEvent.prototype, 'relatedTarget');
const attribute = uncurry(Element.prototype.getAttribute);
const filesOf = getter(HTMLInputElement.prototype, 'files');
const fileAt = uncurry(FileList.prototype.item);
const count = getter(FileList.prototype, 'length');
const itemsOf = getter(DataTransfer.prototype, 'items');
const add = uncurry(DataTransferItemList.prototype.add as (this: DataTransferItemList, ...args: unknown[]) => unknown);

function carrying(input: HTMLInputElement, texts: Giving['texts']): DataTransfer {
  const data = new Data();
  const items = itemsOf(data);
  const files = filesOf(input) as FileList;
  for (let at = 0; at < count(files); at++) add(items, fileAt(files, at));
  for (let at = 0; at < texts.length; at++) add(items, texts[at]?.text, texts[at]?.type);
  return data;
}

function give(event: Event): void {
  stop(event);
  const input = carriedBy(event as MouseEvent) as HTMLInputElement;
  const { type, at, texts } = parse(attribute(input, given) ?? '') as Giving;
  const data = carrying(input, texts);
  const options = { bubbles: true, cancelable: true, composed: true };
  const made =
    type === 'paste'
      ? new Paste(type, bare({ ...options, clipboardData: data }))
      : new Drag(type, bare({ ...options, ...at, dataTransfer: data }));
  // Firefox makes it without what it was given (tried in 153)
  if (type === 'paste') define(made, 'clipboardData', bare({ value: data }));
  if (!dispatch(pathOf(event)[0] as EventTarget, made)) prevent(event);
}

/**
 * Files that were held are given to the page from its own world: in Firefox a drop or a paste that was made in the
 * other world arrives empty. Gives back what listens once more, after the document was written anew.
 */
export function giveFiles(): () => void {
  const start = (): void => listen(window, giveEvent, give, true);
  start();
  // out of a closed root nothing tells where it was
  wrap(Element.prototype, 'attachShadow', (native, self, args) => {
    const root = apply(native, self, args as never) as ShadowRoot;
    listen(root, giveEvent, give, true);
    return root;
  });
  return start;
}

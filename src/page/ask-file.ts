import { heldEvent } from '../page-io/files/held-file.ts';
import { bare, getter, Later, uncurry } from './natives.ts';

/** Shows the isolated world an input with a file in it; false where nobody is there. */
export type HoldFile = (input: HTMLInputElement) => boolean;

const setter = <Owner extends object, Value>(owner: Owner, name: string): ((self: Owner, value: Value) => void) =>
  uncurry(Object.getOwnPropertyDescriptor(owner, name)?.set as (this: Owner, value: Value) => void);

/** What asks the isolated world about a file, and answers with what the page may have of it. */
export function askAboutFiles(hold: HoldFile): (file: File) => Promise<File | undefined> {
  const Data = DataTransfer;
  const make = uncurry(Document.prototype.createElement);
  const mark = uncurry(Element.prototype.setAttribute);
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const itemsOf = getter(DataTransfer.prototype, 'items');
  const filesIn = getter(DataTransfer.prototype, 'files');
  const add = uncurry(DataTransferItemList.prototype.add as (this: DataTransferItemList, file: File) => unknown);
  const filesOf = getter(HTMLInputElement.prototype, 'files');
  const fill = setter<HTMLInputElement, FileList>(HTMLInputElement.prototype, 'files');
  const first = uncurry(FileList.prototype.item);
  return (file) =>
    new Later((done) => {
      const input = make(document, 'input') as HTMLInputElement;
      mark(input, 'type', 'file');
      const data = new Data();
      add(itemsOf(data), file);
      fill(input, filesIn(data));
      listen(input, heldEvent, () => done(first(filesOf(input) as FileList, 0) ?? undefined), bare({ once: true }));
      if (!hold(input)) done(undefined);
    });
}

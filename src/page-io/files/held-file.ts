/**
 * Nodes are shared between the two worlds of a page, files are not: so files go from one to the other in an input that
 * stands in no document.
 */

/** Said of an input with a file that the page has opened by itself, once what it holds is what the page may have. */
export const heldEvent = 'parapet-held';

/** Said when the page opens an input that stands in no document, its related target. */
export const openEvent = 'parapet-open';

/** Said where files are to be given to the page: its related target is an input with them, and says how in `given`. */
export const giveEvent = 'parapet-give';
export const given = 'data-given';
export interface Giving {
  readonly type: 'drop' | 'dragleave' | 'paste';
  /** Where the pointer is, in CSS pixels. */
  readonly at?: Readonly<Pick<MouseEvent, 'clientX' | 'clientY' | 'screenX' | 'screenY'>>;
  /** What came with the files, by MIME type. */
  readonly texts: readonly { readonly type: string; readonly text: string }[];
}

/** A FileList of these files: browsers make none but in a DataTransfer. */
export function listOf(files: readonly File[]): FileList {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data.files;
}

/** A detached file input that carries files, and how to give them, into the page's own world. */
export function inputWith(files: readonly File[], giving: Giving): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.files = listOf(files);
  input.setAttribute(given, JSON.stringify(giving));
  return input;
}

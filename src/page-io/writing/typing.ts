import { applyEdits, type Edit } from '../../engine/redact/edits.ts';

export const isFirefox = typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');

/**
 * Types over the selection by execCommand, which every editor here takes for the user's own input, with undo. False
 * where the browser refused.
 */
export const type = (text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);

function inputOf(text: string): InputEventInit {
  if (text === '') return { inputType: 'deleteContentBackward' };
  if (!text.includes('\n')) return { inputType: 'insertText', data: text };
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  return { inputType: 'insertReplacementText', dataTransfer };
}

/**
 * Offers an edit of the selection to the editor itself, which has not heard yet where the selection is. One that keeps
 * a model of its own carries it out there and says so; what it would find in the DOM past it, it loses or breaks.
 * Firefox says so itself as execCommand writes, which Slate alone does not hear of, and shows a page no lines of ours.
 */
export function offer(element: HTMLElement, text: string): boolean {
  if (isFirefox && (element.dataset['slateEditor'] === undefined || text.includes('\n'))) return false;
  element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  const init = { ...inputOf(text), bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new InputEvent('beforeinput', init));
}

/** Milliseconds between two edits that are offered one after the other. */
export const perEdit = 30;
/** How long, in ms, to wait until an editor with a model of its own has taken in so many edits. */
export const settled = (edits: number): number => 60 + perEdit * edits;

/** All edits as one, from the first to the last of them, and as far as `places`; offsets are of `text`. */
export function covering(text: string, edits: readonly Edit[], ...places: readonly number[]): Edit {
  const start = Math.min(...places, ...edits.map((edit) => edit.start));
  const end = Math.max(...places, ...edits.map((edit) => edit.end));
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), within) };
}

const formatted =
  'a, b, strong, em, i, u, s, code, pre, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, img, table, [contenteditable=false]';

/** Whether what is selected is text and lines alone: a mention, bold words or a list would be lost in a text. */
export function isPlain(selection: Selection | null): boolean {
  return (
    selection !== null && selection.rangeCount > 0 && !selection.getRangeAt(0).cloneContents().querySelector(formatted)
  );
}

/** execCommand is the one call that every editor here takes as the user's own input, with undo. */
export const type = (text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);

/**
 * Offers an edit of the selection to the editor itself, which has not heard yet where the selection is. One that keeps
 * a model of its own carries it out there and says so; what it would find in the DOM past it, it loses or breaks.
 */
export function offer(element: HTMLElement, text: string): boolean {
  element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  const init = { inputType, data: text === '' ? null : text, bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new InputEvent('beforeinput', init));
}

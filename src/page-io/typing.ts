export const isFirefox = typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');

/** execCommand is the one call that every editor here takes as the user's own input, with undo. */
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
 * Firefox says so itself as execCommand writes, and shows a page no lines of ours.
 */
export function offer(element: HTMLElement, text: string): boolean {
  if (isFirefox) return false;
  element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  const init = { ...inputOf(text), bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new InputEvent('beforeinput', init));
}

/** Firefox shows a page no clipboard that a content script has filled, but makes one of these two of its own. */
interface ClipboardText extends ClipboardEventInit {
  readonly dataType: 'text/plain';
  readonly data: string;
}

function pasteOf(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const own = new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardText);
  if (own.clipboardData?.getData('text/plain') === text) return own;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

/**
 * Pastes into an editor by an event of our own, since Lexical takes no line breaks by execCommand, nor does Quill in
 * Firefox. False where the editor has not taken it.
 */
export function pasteInto(element: HTMLElement, text: string): boolean {
  const paste = pasteOf(text);
  ownPastes.add(paste);
  return !element.dispatchEvent(paste);
}

const ownPastes = new WeakSet<Event>();
/** Whether Parapet made this paste: what it holds has been inspected. */
export const isOwnPaste = (event: Event): boolean => ownPastes.has(event);

import { applyEdits, type Edit } from '../../engine/redact/edits.ts';
import type { Composer } from './composer.ts';
import { backToFront, shift } from './edit-order.ts';
import { readEditable, textOf } from './editable.ts';
import { pasteInto } from './own-paste.ts';
import { covering, isFirefox, isPlain, offer, perEdit, type } from './typing.ts';

/** Milliseconds after which an editor with a model of its own has taken a change in. */
const settling = 20;

function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

function select(element: HTMLElement, start: number, end: number): void {
  const { locate } = readEditable(element);
  selectionOf(element)?.setBaseAndExtent(...locate(start), ...locate(end));
}

function caretOf(element: HTMLElement): number {
  const selection = selectionOf(element);
  const content = readEditable(element);
  const inside = selection?.focusNode && element.contains(selection.focusNode);
  return inside && selection.focusNode
    ? content.offsetOf(selection.focusNode, selection.focusOffset)
    : content.text.length;
}

function typeEdits(element: HTMLElement, edits: readonly Edit[]): void {
  for (const { start, end, text } of backToFront(edits)) {
    select(element, start, end);
    type(text);
  }
}

/**
 * Offers edits of `text` to an editor, as one where it can be. False where the editor takes nothing that is offered.
 */
function offerEdits(element: HTMLElement, text: string, edits: readonly Edit[]): boolean {
  const put = ({ start, end, text: instead }: Edit): boolean => {
    select(element, start, end);
    return offer(element, instead);
  };
  const whole = covering(text, edits);
  select(element, whole.start, whole.end);
  if (isPlain(selectionOf(element))) return put(whole);
  // there Slate hears too late where the next edit is
  if (isFirefox && edits.length > 1) return false;
  // an editor that draws later would look for the next edit in what is old
  const [first, ...others] = backToFront(edits);
  if (!first || !put(first)) return false;
  const isThere = ({ start, end }: Edit): boolean => textOf(element).slice(start, end) === text.slice(start, end);
  others.forEach((edit, at) => setTimeout(() => isThere(edit) && put(edit), perEdit * (at + 1)));
  return true;
}

/** An editable element, whichever editor keeps its text. */
export function editableComposer(element: HTMLElement): Composer {
  const read = (): string => textOf(element);
  const lexical = element.dataset['lexicalEditor'] !== undefined;
  const pastes = lexical || (isFirefox && element.classList.contains('ql-editor'));
  /** These take what execCommand writes; any other editor is asked first. */
  const typesInto = lexical || element.matches('.ProseMirror, .ql-editor');
  /** Draft.js draws its empty line itself, and would not find it again after execCommand, but takes a paste. */
  const keepsEmptyLine = element.matches('.public-DraftEditor-content');
  let settlesLater = lexical;
  return {
    element,
    get settlesLater() {
      return settlesLater;
    },
    read,
    replace(edits) {
      if (edits.length === 0) return true;
      const text = read();
      const caret = shift(caretOf(element), edits);
      element.focus();
      const taken = !typesInto && offerEdits(element, text, edits);
      // there execCommand would part what Slate shows from what it holds
      if (!taken && isFirefox && element.dataset['slateEditor'] !== undefined) return false;
      if (!taken) typeEdits(element, edits);
      settlesLater ||= taken;
      select(element, caret, caret);
      // such an editor puts its own caret back as it takes the change in
      if (settlesLater) setTimeout(() => select(element, caret, caret), settling);
      // what an editor has taken into its model it shows a moment later; it is read again before it is sent
      return taken || read() === applyEdits(text, edits);
    },
    insert(text) {
      element.focus();
      const lines = text.includes('\n');
      if (lines && (pastes || !typesInto) && pasteInto(element, text)) return;
      // that a page cancels a paste does not say that it has taken it
      const asPaste = (): boolean => keepsEmptyLine && read().trim() === '' && pasteInto(element, text);
      const taken = !typesInto && (offer(element, text) || asPaste());
      if (!taken) type(text);
    },
    focus: () => element.focus(),
  };
}

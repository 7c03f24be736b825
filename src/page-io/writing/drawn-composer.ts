import { applyEdits, type Edit } from '../../engine/redact/edits.ts';
import type { Composer } from './composer.ts';
import { contextReader, type Drawing, type EditContext } from './edit-context.ts';
import { shift } from './edit-order.ts';
import { readEditable } from './editable.ts';
import { pasteInto } from './own-paste.ts';
import { covering } from './typing.ts';

type TextUpdate = new (type: 'textupdate', init: Readonly<Record<string, number | string>>) => Event;

/**
 * Says that people write in it, though the browser does not know it for an editable: the page draws what the keys say.
 */
export const isDrawing = (element: HTMLElement): boolean =>
  Boolean((element as Drawing).editContext) || element.matches('[role=textbox]:not([aria-readonly=true])');

/** Changes the text and tells the page of it, as the browser does when somebody types. */
function update(context: EditContext, { start, end, text }: Edit, caret = start + text.length): void {
  context.updateText(start, end, text);
  context.updateSelection(caret, caret);
  const Update = (globalThis as { TextUpdateEvent?: TextUpdate }).TextUpdateEvent;
  const range = { updateRangeStart: start, updateRangeEnd: end, selectionStart: caret, selectionEnd: caret };
  if (Update) context.dispatchEvent(new Update('textupdate', { text, ...range }));
}

/** A composer whose text the page keeps. Without an EditContext only the person can take something out of it. */
export function drawnComposer(element: Drawing): Composer {
  const context = contextReader(element);
  const read = (): string => (element.editContext ? context.read() : readEditable(element).text);
  return {
    element,
    settlesLater: false,
    isDrawn: true,
    read,
    replace(edits) {
      const { editContext } = element;
      if (!editContext || edits.length === 0) return edits.length === 0;
      context.changing();
      const text = read();
      const { selectionStart, selectionEnd } = editContext;
      const selected = [selectionStart, selectionEnd].map((place) => Math.min(place, text.length));
      // as all changes that the browser tells a page of, it reaches to the caret, and over what is selected
      update(editContext, covering(text, edits, ...selected), shift(Math.max(...selected), edits));
      return read() === applyEdits(text, edits);
    },
    insert(text) {
      element.focus();
      const { editContext } = element;
      if (pasteInto(element, text) || !editContext) return;
      context.changing();
      update(editContext, { start: editContext.selectionEnd, end: editContext.selectionEnd, text });
    },
    focus: () => element.focus(),
  };
}

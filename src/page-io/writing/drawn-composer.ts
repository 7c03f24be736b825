import { applyEdits, type Edit } from '../../engine/redact/edits.ts';
import type { Composer } from './composer.ts';
import { backToFront } from './edit-order.ts';
import { readEditable } from './editable.ts';
import { pasteInto } from './own-paste.ts';

/** What the browser hands an editor that draws for itself (W3C EditContext): the text, and events of its changes. */
interface EditContext extends EventTarget {
  readonly text: string;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
}
type Drawing = HTMLElement & { readonly editContext?: EditContext | null };
type TextUpdate = new (type: 'textupdate', init: Readonly<Record<string, number | string>>) => Event;

/**
 * Says that people write in it, though the browser does not know it for an editable: the page draws what the keys say.
 */
export const isDrawing = (element: HTMLElement): boolean =>
  Boolean((element as Drawing).editContext) || element.matches('[role=textbox]:not([aria-readonly=true])');

/** Changes the text and tells the page of it, as the browser does when somebody types. */
function update(context: EditContext, { start, end, text }: Edit): void {
  const caret = start + text.length;
  context.updateText(start, end, text);
  context.updateSelection(caret, caret);
  const Update = (globalThis as { TextUpdateEvent?: TextUpdate }).TextUpdateEvent;
  const range = { updateRangeStart: start, updateRangeEnd: end, selectionStart: caret, selectionEnd: caret };
  if (Update) context.dispatchEvent(new Update('textupdate', { text, ...range }));
}

/** A composer whose text the page keeps. Without an EditContext only the person can take something out of it. */
export function drawnComposer(element: Drawing): Composer {
  const read = (): string => element.editContext?.text ?? readEditable(element).text;
  return {
    element,
    settlesLater: false,
    read,
    replace(edits) {
      const context = element.editContext;
      if (!context) return edits.length === 0;
      const wanted = applyEdits(read(), edits);
      for (const edit of backToFront(edits)) update(context, edit);
      return read() === wanted;
    },
    insert(text) {
      element.focus();
      const context = element.editContext;
      if (!pasteInto(element, text) && context)
        update(context, { start: context.selectionEnd, end: context.selectionEnd, text });
    },
    focus: () => element.focus(),
  };
}

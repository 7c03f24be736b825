import { applyEdits } from '../../engine/redact/edits.ts';
import type { Composer } from './composer.ts';
import { backToFront, shift } from './edit-order.ts';
import type { Field } from './prompt-field.ts';
import { type } from './typing.ts';

/** A textarea or a line of text. */
export function fieldComposer(field: Field): Composer {
  return {
    element: field,
    settlesLater: false,
    read: () => field.value,
    replace(edits) {
      const wanted = applyEdits(field.value, edits);
      const caret = shift(field.selectionEnd ?? field.value.length, edits);
      field.focus();
      for (const { start, end, text } of backToFront(edits)) {
        field.setSelectionRange(start, end);
        type(text);
      }
      field.setSelectionRange(caret, caret);
      return field.value === wanted;
    },
    insert(text) {
      field.focus();
      if ((field.getRootNode() as Document | ShadowRoot).activeElement === field && type(text)) return;
      // a card has the focus and keeps it, or the caret stands elsewhere
      field.setRangeText(text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    },
    focus: () => field.focus(),
  };
}

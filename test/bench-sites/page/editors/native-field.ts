import type { BenchEditor, EditorEvents } from '../types.ts';
import { elementOf } from '../markup.ts';

/** A field without a framework, as Angular and home-made pages treat it: its value is the model. */
export function nativeField(
  markup: string,
  slot: HTMLElement,
  events: EditorEvents,
  sends: (event: KeyboardEvent) => boolean = ({ shiftKey }) => !shiftKey,
): BenchEditor {
  const field = elementOf(markup) as HTMLTextAreaElement | HTMLInputElement;
  slot.append(field);
  field.addEventListener('input', () => events.onInput(field.value));
  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing || !sends(event)) return;
    event.preventDefault();
    events.onEnter();
  });
  return { text: () => field.value, clear: () => void (field.value = '') };
}

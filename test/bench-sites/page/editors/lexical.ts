import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import type { BenchEditor, EditorEvents } from '../types.ts';

const empty = (): void => void $getRoot().clear().append($createParagraphNode());

/** Lexical as rich text. The slot itself becomes the editable. */
export function lexical(slot: HTMLElement, events: EditorEvents): BenchEditor {
  slot.setAttribute('contenteditable', 'true');
  slot.setAttribute('role', 'textbox');
  slot.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    namespace: 'bench',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(slot);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(empty, { discrete: true });
  const text = (): string => editor.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n'));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey) return false;
      event.preventDefault();
      events.onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerTextContentListener(() => events.onInput(text()));
  return { text, clear: () => editor.update(empty) };
}

import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema, type Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { BenchEditor, EditorEvents } from '../types.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    text: { group: 'inline' },
  },
});

function plain(doc: Node): string {
  const lines: string[] = [];
  doc.forEach((paragraph) => lines.push(paragraph.textBetween(0, paragraph.content.size, '', '\n')));
  return lines.join('\n');
}

/** Plain ProseMirror: Enter is a command of its keymap. */
export function prosemirror(slot: HTMLElement, events: EditorEvents, attributes: Record<string, string>): BenchEditor {
  const keys = keymap({
    Enter: () => {
      events.onEnter();
      return true;
    },
    'Shift-Enter': (state, dispatch) => {
      dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
      return true;
    },
    'Mod-z': undo,
    'Mod-y': redo,
  });
  const view = new EditorView(slot, {
    state: EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] }),
    attributes: { role: 'textbox', translate: 'no', ...attributes },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) events.onInput(plain(view.state.doc));
    },
  });
  return {
    text: () => plain(view.state.doc),
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  };
}

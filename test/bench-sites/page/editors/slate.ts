import { createElement, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact, type ReactEditor } from 'slate-react';
import type { BenchEditor, EditorEvents } from '../types.ts';

const empty: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];

/** Slate: the DOM only shows its model, and what is written into the DOM past it is lost or breaks it. */
export function slate(slot: HTMLElement, events: EditorEvents): BenchEditor {
  const editor = withHistory(withReact(createEditor() as ReactEditor));
  const text = (): string => editor.children.map((node) => Node.string(node)).join('\n');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.shiftKey) editor.insertBreak();
    else events.onEnter();
  };
  const editable = createElement(Editable, { 'aria-label': 'Message', onKeyDown });
  const tree = createElement(Slate, {
    editor,
    initialValue: empty,
    onChange: () => events.onInput(text()),
    children: editable,
  });
  flushSync(() => createRoot(slot).render(tree));
  return {
    text,
    clear: () => Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } }),
  };
}

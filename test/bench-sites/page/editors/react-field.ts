import { createElement, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { BenchEditor, EditorEvents } from '../types.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A field whose value React owns: a value written without React's knowing is lost with the next render. */
export function reactField(
  tag: 'textarea' | 'input',
  slot: HTMLElement,
  events: EditorEvents,
  attributes: Readonly<Record<string, string | number>>,
): BenchEditor {
  const model = { text: '', set: (_text: string): void => undefined };
  const Composer = () => {
    const [value, setValue] = useState('');
    model.text = value;
    model.set = setValue;
    return createElement(tag, {
      ...attributes,
      value,
      onChange: (event: ChangeEvent<Field>) => {
        setValue(event.target.value);
        events.onInput(event.target.value);
      },
      onKeyDown: (event: KeyboardEvent<Field>) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        events.onEnter();
      },
    });
  };
  flushSync(() => createRoot(slot).render(createElement(Composer)));
  return { text: () => model.text, clear: () => model.set('') };
}

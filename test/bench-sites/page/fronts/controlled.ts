import { createElement, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { carriers } from '../carriers.ts';
import type { BenchFront } from '../types.ts';

interface Turn {
  readonly mine: boolean;
  readonly text: string;
}

/** A contenteditable that takes every input itself and draws it from its own state; replies as spans, a word each. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const Chat = () => {
      const [draft, setDraft] = useState('');
      const [turns, setTurns] = useState<readonly Turn[]>([]);
      model.text = draft;
      const box = useRef<HTMLDivElement>(null);
      useEffect(() => {
        box.current?.addEventListener('beforeinput', (event) => {
          const more = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
          event.preventDefault();
          // what is selected is taken for all there is
          const anew = getSelection()?.toString() !== '';
          setDraft((before) =>
            event.inputType.startsWith('delete') ? before.slice(0, -1) : (anew ? '' : before) + more,
          );
        });
      }, []);
      const send = async (): Promise<void> => {
        if (draft.trim() === '') return;
        setDraft('');
        const before = [...turns, { mine: true, text: draft }];
        setTurns(before);
        await carriers['fetch']?.(draft, (text) => setTurns([...before, { mine: false, text }]), window);
        model.finished += 1;
      };
      const words = (text: string) => text.split(/(?<=\s)/).map((word, key) => createElement('span', { key }, word));
      return createElement(
        'main',
        {},
        ...turns.map(({ mine, text }, key) => createElement('div', { key, className: mine ? 'r' : 'l' }, ...(mine ? [text] : words(text)))), // prettier-ignore
        createElement(
          'div',
          {
            contentEditable: true,
            suppressContentEditableWarning: true,
            ref: box,
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              void send();
            },
          },
          draft,
        ),
        createElement('button', { type: 'button', 'aria-label': 'Absenden', onClick: () => void send() }, '▲'),
      );
    };
    createRoot(root).render(createElement(Chat));
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

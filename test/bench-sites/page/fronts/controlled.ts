import { createElement, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { carriers } from '../carriers.ts';
import type { BenchFront } from '../types.ts';
import { useDraft } from '../draft.ts';

interface Turn {
  readonly mine: boolean;
  readonly text: string;
}

/** A contenteditable that takes every input itself and draws it from its own state; replies as spans, a word each. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const Chat = () => {
      const { draft, setDraft, take } = useDraft(model);
      const [turns, setTurns] = useState<readonly Turn[]>([]);
      const box = useRef<HTMLDivElement>(null);
      useEffect(() => {
        box.current?.addEventListener('beforeinput', (event) => {
          const more = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
          event.preventDefault();
          const { anchorOffset = 0, focusOffset = 0, anchorNode } = getSelection() ?? {};
          const inText = anchorNode instanceof Text;
          const [from, to] = inText
            ? [Math.min(anchorOffset, focusOffset), Math.max(anchorOffset, focusOffset)]
            : [0, 0];
          setDraft((before) => {
            if (event.inputType.startsWith('delete')) return before.slice(0, -1);
            // nothing selected: at the end, where the caret of the test is
            return from === to ? before + more : before.slice(0, from) + more + before.slice(to);
          });
        });
      }, []);
      const send = async (): Promise<void> => {
        const sent = take();
        if (sent === '') return;
        const before = [...turns, { mine: true, text: sent }];
        setTurns(before);
        await carriers['fetch']?.(sent, (text) => setTurns([...before, { mine: false, text }]), window);
        model.finished += 1;
      };
      const words = (text: string) => text.split(/(?<=\s)/).map((word, key) => createElement('span', { key }, word));
      const rows = turns.map(({ mine, text }, key) =>
        createElement('div', { key, className: mine ? 'r' : 'l' }, ...(mine ? [text] : words(text))),
      );
      return createElement(
        'main',
        {},
        createElement('section', {}, ...rows),
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

import { createElement, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { carriers } from '../carriers.ts';
import type { BenchFront } from '../types.ts';
import { useDraft } from '../draft.ts';

/** A support widget: the page's own script draws the chat into a frame that has no address. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const frame = root.appendChild(document.createElement('iframe'));
    frame.style.cssText = 'width: 40rem; height: 26rem';
    const Widget = () => {
      const { draft, setDraft, take } = useDraft(model);
      const [turns, setTurns] = useState<readonly string[]>([]);
      const send = async (): Promise<void> => {
        const sent = take();
        if (sent === '') return;
        const before = [...turns, sent];
        setTurns(before);
        await carriers['fetch']?.(sent, (reply) => setTurns([...before, reply]), window);
        model.finished += 1;
      };
      return createElement(
        'div',
        {},
        ...turns.map((text, key) => createElement('div', { key, className: 'turn' }, text)),
        createElement('textarea', {
          value: draft,
          onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => setDraft(target.value),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            void send();
          },
        }),
        createElement('button', { type: 'button', onClick: () => void send() }, 'Send'),
      );
    };
    const box = frame.contentDocument?.body.appendChild(document.createElement('div'));
    if (box) createRoot(box).render(createElement(Widget));
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

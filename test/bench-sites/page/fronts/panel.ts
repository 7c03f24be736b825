import { createElement, useRef, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { BenchFront } from '../types.ts';
import { postJson } from '../wire.ts';

/** Question and answer: no thread, no turn of the person's own; the answer comes whole into the one place it has. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const Ask = () => {
      const [answer, setAnswer] = useState('');
      const box = useRef<HTMLDivElement>(null);
      const send = async (): Promise<void> => {
        const text = box.current?.innerText.trim() ?? '';
        if (text === '' || !box.current) return;
        box.current.textContent = '';
        model.text = '';
        setAnswer('');
        const { answer: whole } = (await (await postJson('/api/answer', { question: text })).json()) as {
          readonly answer: string;
        };
        setAnswer(whole);
        model.finished += 1;
      };
      return createElement(
        'div',
        { className: 'card' },
        createElement('h2', {}, 'Ask your documents'),
        createElement('div', {
          ref: box,
          role: 'textbox',
          contentEditable: 'plaintext-only',
          style: { minHeight: '2em', border: '1px solid' },
          onInput: () => void (model.text = box.current?.innerText.replace(/\n$/, '') ?? ''),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            void send();
          },
        }),
        createElement('button', { type: 'button', onClick: () => void send() }, 'Ask'),
        createElement('output', { className: 'answer' }, answer),
      );
    };
    createRoot(root).render(createElement(Ask));
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

import { createElement, useState, type ChangeEvent, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { BenchFront } from '../types.ts';
import { postJson, socketTo } from '../wire.ts';
import { useDraft } from '../draft.ts';

interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string };
}
type Row = readonly [from: string, text: string];

const conversation = '/v3/directline/conversations/1';
const socket = socketTo(`wss://${location.host}${conversation}/stream?t=x`);

/** As the Bot Framework's web chat: a single line; activities go by POST, and come back whole through a socket. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const Chat = () => {
      const { draft, setDraft, take } = useDraft(model);
      const [rows, setRows] = useState<readonly Row[]>([]);
      const hear = ({ data }: MessageEvent<string>): void => {
        const { activities } = JSON.parse(data) as { readonly activities: readonly Activity[] };
        for (const { type, text = '', from } of activities) {
          if (type !== 'message') continue;
          setRows((before) => [...before, [from.id, text]]);
          if (from.id === 'bot') model.finished += 1;
        }
      };
      const submit = async (event: FormEvent): Promise<void> => {
        event.preventDefault();
        const text = take();
        if (text === '') return;
        const open = await socket();
        open.onmessage = hear;
        await postJson(`${conversation}/activities`, { type: 'message', from: { id: 'dl_1' }, text });
        // the service echoes what was said, and then the bot speaks
        open.send(JSON.stringify({ echo: text }));
      };
      const list = rows.map(([from, text], key) =>
        createElement('article', { key, className: `bubble ${from}` }, createElement('p', {}, text)),
      );
      return createElement(
        'div',
        { className: 'webchat' },
        createElement('section', { role: 'log', 'aria-live': 'polite' }, ...list),
        createElement(
          'form',
          { onSubmit: (event: FormEvent) => void submit(event) },
          createElement('input', {
            type: 'text',
            'data-id': 'webchat-sendbox-input',
            placeholder: 'Type your message',
            value: draft,
            onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setDraft(target.value),
          }),
          createElement('button', { type: 'submit', title: 'Send' }, '➤'),
        ),
      );
    };
    createRoot(root).render(createElement(Chat));
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

import { createElement, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { BenchFront } from '../types.ts';
import { socketTo } from '../wire.ts';
import { useDraft } from '../draft.ts';

const socket = socketTo(`wss://${location.host}/chat`);

/** A field of a protobuf message: its number and kind, its length, its bytes. */
function message(text: string): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder().encode(text);
  const length = utf8.length < 128 ? [utf8.length] : [(utf8.length & 127) | 128, utf8.length >> 7];
  return new Uint8Array([10, ...length, ...utf8, 16, 1]);
}

/** As data apps do: React, bytes over a WebSocket, a reply in a component that is made anew with each token. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const Chat = () => {
      const { draft, setDraft, take } = useDraft(model);
      const [turns, setTurns] = useState<readonly string[]>([]);
      const send = async (): Promise<void> => {
        const sent = take();
        if (sent === '') return;
        const before = [...turns, sent];
        setTurns(before);
        const open = await socket();
        let reply = '';
        open.onmessage = ({ data }: MessageEvent<string>) => {
          const { content, done } = JSON.parse(data) as { readonly content?: string; readonly done?: true };
          if (done) return void model.finished++;
          reply += content ?? '';
          setTurns([...before, reply]);
        };
        open.send(message(sent));
      };
      const rows = turns.map((text) =>
        createElement('div', { key: text, 'data-testid': 'stChatMessage' }, createElement('p', {}, text)),
      );
      return createElement(
        'div',
        {},
        ...rows,
        createElement('textarea', {
          'data-testid': 'stChatInputTextArea',
          value: draft,
          onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => setDraft(target.value),
          onKeyUp: (event: KeyboardEvent) => void (event.key === 'Enter' && !event.shiftKey && void send()),
        }),
        createElement('i', { className: 'material-icons', onMouseDown: () => void send() }, 'arrow_upward'),
      );
    };
    createRoot(root).render(createElement(Chat));
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

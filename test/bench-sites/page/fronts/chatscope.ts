import { ChatContainer, MainContainer, Message, MessageInput, MessageList } from '@chatscope/chat-ui-kit-react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { carriers } from '../carriers.ts';
import type { BenchFront } from '../types.ts';

interface Turn {
  readonly message: string;
  readonly direction: 'incoming' | 'outgoing';
}
const turn = (message: string, direction: Turn['direction']): Turn => ({ message, direction });

/** The npm component: a controlled contenteditable that sends on keypress; the whole reply is set with each token. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const Chat = () => {
      const [turns, setTurns] = useState<readonly Turn[]>([]);
      const [html, setHtml] = useState('');
      const onSend = (_html: string, text: string): void => {
        const before = [...turns, turn(text, 'outgoing')];
        setTurns(before);
        setHtml('');
        model.text = '';
        const show = (reply: string): void => setTurns([...before, turn(reply, 'incoming')]);
        void carriers['fetch']?.(text, show, window).then(() => model.finished++);
      };
      const onChange = (value: string, _text: string, plain: string): void => {
        setHtml(value);
        model.text = plain.replace(/\n$/, '');
      };
      const list = turns.map((one, key) => createElement(Message, { key, model: { ...one, position: 'single' } }));
      const input = createElement(MessageInput, { value: html, onChange, onSend, placeholder: 'Type here' });
      const container = createElement(ChatContainer, {}, createElement(MessageList, {}, ...list), input);
      return createElement(MainContainer, {}, container);
    };
    createRoot(root).render(createElement(Chat));
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

import { DeepChat } from 'deep-chat';
import type { BenchFront } from '../types.ts';

/** The npm component: a contenteditable in an open shadow root, replies as server-sent events by its own client. */
export default {
  start(root) {
    let finished = 0;
    const chat = document.createElement('deep-chat') as DeepChat;
    chat.connect = { url: '/deep-chat', stream: true };
    chat.style.width = '40rem';
    chat.onMessage = ({ message }) => void (message.role === 'user' || finished++);
    root.append(chat);
    const input = (): HTMLElement | null | undefined => chat.shadowRoot?.querySelector<HTMLElement>('#text-input');
    return { text: () => input()?.innerText.replace(/\n$/, '') ?? '', finished: () => finished };
  },
} satisfies BenchFront;

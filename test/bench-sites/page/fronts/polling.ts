import { createApp, h, reactive } from 'vue';
import type { BenchFront } from '../types.ts';

const path = '/socket.io/?EIO=4&transport=polling';

/** socket.io before it has a WebSocket: packets by POST, replies by asking again; a contenteditable bound to Vue. */
export default {
  start(root) {
    const state = reactive({ draft: '', turns: [] as string[], finished: 0 });
    const send = async (): Promise<void> => {
      const text = state.draft.trim();
      if (text === '') return;
      const box = root.querySelector('.write');
      if (box) box.textContent = '';
      state.draft = '';
      state.turns.push(text);
      await fetch(path, { method: 'POST', body: `42${JSON.stringify(['say', text])}` });
      state.turns.push('');
      for (let at = 1, done = false; !done; at += 2) {
        const answer = await fetch(`/api/poll?at=${at}`);
        const { text: so, done: last } = (await answer.json()) as { readonly text: string; readonly done: boolean };
        done = last;
        state.turns[state.turns.length - 1] = so;
        await new Promise((next) => setTimeout(next, 30));
      }
      state.finished += 1;
    };
    const onKeydown = (key: KeyboardEvent): void => {
      if (key.key !== 'Enter' || key.shiftKey || key.isComposing) return;
      key.preventDefault();
      void send();
    };
    const onInput = ({ target }: Event): void =>
      void (state.draft = (target as HTMLElement).innerText.replace(/\n$/, ''));
    const render = () => [
      ...state.turns.map((text, key) => h('blockquote', { key }, text)),
      h('div', { class: 'write', contenteditable: 'true', style: 'min-height: 2em', onInput, onKeydown }),
      h('img', { class: 'fly', alt: '', src: '/send.gif', width: 24, height: 24, onClick: () => void send() }),
    ];
    createApp({ render }).mount(root);
    return { text: () => state.draft, finished: () => state.finished };
  },
} satisfies BenchFront;

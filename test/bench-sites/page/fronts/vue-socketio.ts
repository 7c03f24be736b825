import { createApp, h, reactive } from 'vue';
import type { BenchFront } from '../types.ts';
import { socketTo } from '../wire.ts';

const socket = socketTo(`wss://${location.host}/socket.io/?EIO=4&transport=websocket`);
/** Engine.io's "message" and socket.io's "event". */
const event = '42';

/** Vue: a textarea bound to its state; events and replies in socket.io's framing. */
export default {
  start(root) {
    const state = reactive({ draft: '', turns: [] as { from: 'me' | 'bot'; text: string }[], finished: 0 });
    const send = async (): Promise<void> => {
      const text = state.draft.trim();
      if (text === '') return;
      state.draft = '';
      state.turns.push({ from: 'me', text }, { from: 'bot', text: '' });
      const open = await socket();
      open.onmessage = ({ data }: MessageEvent<string>) => {
        if (!data.startsWith(event)) return;
        const [name, token] = JSON.parse(data.slice(event.length)) as [string, string];
        const last = state.turns.at(-1);
        if (name === 'token' && last !== undefined) last.text += token;
        else state.finished += 1;
      };
      open.send(`${event}${JSON.stringify(['message', { room: 1, text }])}`);
    };
    const onKeydown = (key: KeyboardEvent): void => {
      if (key.key !== 'Enter' || key.shiftKey || key.isComposing) return;
      key.preventDefault();
      void send();
    };
    const onInput = ({ target }: Event): void => void (state.draft = (target as HTMLTextAreaElement).value);
    const render = () =>
      h('section', [
        h(
          'ol',
          state.turns.map(({ from, text }, key) => h('li', { key, class: from }, [h('span', text)])),
        ),
        h('textarea', { value: state.draft, onInput, onKeydown, placeholder: 'Schreib etwas' }),
        h('button', { type: 'button', class: 'go', onClick: () => void send() }, [h('i', '➤')]),
      ]);
    createApp({ render }).mount(root);
    return { text: () => state.draft, finished: () => state.finished };
  },
} satisfies BenchFront;

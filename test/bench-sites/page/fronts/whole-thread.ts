import type { BenchFront } from '../types.ts';
import { xhrText } from '../wire.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const pause = 40;

/** A server's page with a form: sent as a form by XHR; the whole thread is written anew each time something is asked for. */
export default {
  start(root) {
    const model = { finished: 0 };
    root.innerHTML = `<div class="history"></div>
      <form><input name="message" type="text" autocomplete="off"><input type="image" alt="" src="/send.gif" width="20" height="20"></form>`;
    const history = root.querySelector('.history');
    const form = root.querySelector('form');
    const field = root.querySelector<HTMLInputElement>('[name=message]');
    const turns: string[] = [];
    const draw = (): void => {
      if (history)
        history.innerHTML = turns.map((turn) => `<div><b>&gt;</b> <span>${escape(turn)}</span></div>`).join('');
    };
    const poll = async (): Promise<void> => {
      for (let at = 1; ; at++) {
        const answer = await fetch(`/api/poll?at=${at}`);
        const { text, done } = (await answer.json()) as { readonly text: string; readonly done: boolean };
        turns[turns.length - 1] = text;
        draw();
        if (done) return;
        await new Promise((next) => setTimeout(next, pause));
      }
    };
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = field?.value ?? '';
      if (text.trim() === '' || !field) return;
      field.value = '';
      const sent = new URLSearchParams({ message: text }).toString();
      void xhrText('/ask', 'application/x-www-form-urlencoded', sent, () => undefined).then(async () => {
        turns.push(text, '');
        draw();
        await poll();
        model.finished += 1;
      });
    });
    return { text: () => field?.value ?? '', finished: () => model.finished };
  },
} satisfies BenchFront;

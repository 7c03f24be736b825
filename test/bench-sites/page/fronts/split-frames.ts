import { carriers } from '../carriers.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

/** The thread is drawn in a frame of its own; the person writes in the page around it, and mousedown sends. */
export default {
  start(root) {
    const model = { finished: 0 };
    const frame = root.appendChild(
      elementOf(
        '<iframe srcdoc="<!doctype html><title>thread</title><section></section>" style="width:44rem;height:20rem"></iframe>',
      ),
    ) as HTMLIFrameElement;
    const bar = root.appendChild(
      elementOf(
        '<div class="bar"><label>Message <input type="text" size="60"></label><span class="paper-plane" style="cursor:pointer">&#9992;</span></div>',
      ),
    );
    const field = bar.querySelector('input');
    const add = (text: string): Element | undefined => {
      const thread = frame.contentDocument?.querySelector('section');
      const made = frame.contentDocument?.createElement('p');
      if (made) made.textContent = text;
      return made && thread?.appendChild(made);
    };
    const send = async (): Promise<void> => {
      const text = field?.value ?? '';
      if (text.trim() === '' || !field) return;
      field.value = '';
      add(text);
      const reply = add('');
      await carriers['fetch']?.(text, (so) => void (reply && (reply.textContent = so)), window);
      model.finished += 1;
    };
    field?.addEventListener('keydown', (event) => void (event.key === 'Enter' && void send()));
    bar.querySelector('span')?.addEventListener('mousedown', () => void send());
    return { text: () => field?.value ?? '', finished: () => model.finished };
  },
} satisfies BenchFront;

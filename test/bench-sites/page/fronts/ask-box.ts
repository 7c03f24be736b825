import { carriers } from '../carriers.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

/** A search box is all there is to write in; what sends beside it is an icon in a box of tools. */
export default {
  start(root) {
    const model = { finished: 0 };
    const thread = root.appendChild(elementOf('<div></div>'));
    const bar = root.appendChild(
      elementOf('<div role="search"><input type="search" name="q"><div class="tools"><i>➤</i></div></div>'),
    );
    const field = bar.querySelector('input') as HTMLInputElement;
    const say = (className: string): HTMLElement => thread.appendChild(elementOf(`<p class="${className}"></p>`));
    const send = (): void => {
      const text = field.value;
      if (text.trim() === '') return;
      field.value = '';
      say('mine').textContent = text;
      const theirs = say('theirs');
      const show = (reply: string): void => void (theirs.textContent = reply);
      void carriers['fetch']?.(text, show, window).then(() => model.finished++);
    };
    field.addEventListener('keydown', ({ key }) => key === 'Enter' && send());
    bar.querySelector('i')?.addEventListener('click', send);
    return { text: () => field.value, finished: () => model.finished };
  },
} satisfies BenchFront;

import { carriers } from '../carriers.ts';
import type { EditContext } from '../../../../src/page-io/writing/edit-context.ts';
import { newEditContext } from '../edit-context.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

/** Nothing that can be edited: a canvas on which the page draws what the browser tells its EditContext. */
export default {
  start(root) {
    const model = { finished: 0 };
    const thread = root.appendChild(elementOf('<div></div>'));
    root.append(
      elementOf('<div><canvas tabindex="0" width="600" height="40" style="border:1px solid"></canvas><i>➤</i></div>'),
    );
    const canvas = root.querySelector('canvas') as HTMLCanvasElement & { editContext?: EditContext };
    const typed = newEditContext();
    canvas.editContext = typed;
    const draw = (): void => {
      const pen = canvas.getContext('2d');
      pen?.clearRect(0, 0, canvas.width, canvas.height);
      pen?.fillText(typed.text, 4, 20);
    };
    const put = (start: number, end: number, text: string): void => {
      typed.updateText(start, end, text);
      typed.updateSelection(start + text.length, start + text.length);
      draw();
    };
    const say = (className: string): HTMLElement => thread.appendChild(elementOf(`<p class="${className}"></p>`));
    const send = (): void => {
      const { text } = typed;
      if (text.trim() === '') return;
      put(0, text.length, '');
      say('mine').textContent = text;
      const theirs = say('theirs');
      const show = (reply: string): void => void (theirs.textContent = reply);
      void carriers['fetch']?.(text, show, window).then(() => model.finished++);
    };
    typed.addEventListener('textupdate', draw);
    canvas.addEventListener('keydown', ({ key }) => key === 'Enter' && send());
    root.querySelector('i')?.addEventListener('click', send);
    return { text: () => typed.text, finished: () => model.finished };
  },
} satisfies BenchFront;

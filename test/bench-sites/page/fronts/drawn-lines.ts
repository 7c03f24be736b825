import { carriers } from '../carriers.ts';
import type { EditContext } from '../../../../src/page-io/writing/edit-context.ts';
import { newEditContext } from '../edit-context.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

interface TextUpdate extends Event {
  readonly text: string;
  readonly updateRangeStart: number;
  readonly updateRangeEnd: number;
}

/**
 * A code editor that draws its line itself. It takes each change for one at its caret, and writes its text over as much
 * of the EditContext as it has last put there: what the browser has added since stays behind it.
 */
export default {
  start(root) {
    const model = { text: '', told: 0, finished: 0 };
    const thread = root.appendChild(elementOf('<div></div>'));
    root.append(
      elementOf('<div><div style="border:1px solid;height:40px" tabindex="0"><p></p></div><button>Send</button></div>'),
    );
    const box = root.querySelector('[tabindex]') as HTMLElement & { editContext?: EditContext };
    const typed = newEditContext();
    box.editContext = typed;
    const show = (text: string): void => {
      model.text = text;
      typed.updateText(0, model.told, text);
      typed.updateSelection(text.length, text.length);
      model.told = text.length;
      requestAnimationFrame(() => void ((box.firstElementChild as HTMLElement).textContent = model.text));
    };
    const say = (className: string): HTMLElement => thread.appendChild(elementOf(`<p class="${className}"></p>`));
    const send = (): void => {
      const { text } = model;
      if (text.trim() === '') return;
      show('');
      say('mine').textContent = text;
      const theirs = say('theirs');
      void carriers['fetch']?.(text, (reply) => void (theirs.textContent = reply), window).then(() => model.finished++);
    };
    // the caret is at the end: what a change says of later places is not looked at
    typed.addEventListener('textupdate', (event) => {
      const { text, updateRangeStart } = event as TextUpdate;
      show(model.text.slice(0, updateRangeStart) + text);
    });
    box.addEventListener('paste', (event) => show(model.text + (event.clipboardData?.getData('text/plain') ?? '')));
    box.addEventListener('keydown', ({ key }) => key === 'Enter' && send());
    root.querySelector('button')?.addEventListener('click', send);
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

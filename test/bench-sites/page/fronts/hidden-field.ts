import { carriers } from '../carriers.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

/** As code editors do: a tiny field hears the keys and is emptied at once; what is written is drawn elsewhere. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    const thread = root.appendChild(elementOf('<div class="thread"></div>'));
    const editor = root.appendChild(
      elementOf(
        '<div class="editor" style="position:relative;min-height:3em;border:1px solid"><textarea style="position:absolute;width:1px;height:1px;min-height:0;border:0;padding:0"></textarea><div class="lines"></div></div>',
      ),
    );
    const press = root.appendChild(elementOf('<button type="button">Run</button>'));
    const field = editor.querySelector('textarea');
    const lines = editor.querySelector('.lines');
    const draw = (): void => {
      lines?.replaceChildren(
        ...model.text.split('\n').map((line) => Object.assign(document.createElement('div'), { textContent: line })),
      );
    };
    field?.addEventListener('input', () => {
      model.text += field.value;
      field.value = '';
      draw();
    });
    const send = async (): Promise<void> => {
      const text = model.text;
      if (text.trim() === '') return;
      model.text = '';
      draw();
      const mine = elementOf('<p class="mine"></p>');
      mine.textContent = text;
      const theirs = elementOf('<p class="theirs"></p>');
      thread.append(mine, theirs);
      await carriers['xhr']?.(text, (reply) => void (theirs.textContent = reply), window);
      model.finished += 1;
    };
    field?.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace') ((model.text = model.text.slice(0, -1)), draw());
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      void send();
    });
    editor.addEventListener('click', () => field?.focus());
    press.addEventListener('click', () => void send());
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;

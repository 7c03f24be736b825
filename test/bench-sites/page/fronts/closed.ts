import { carriers } from '../carriers.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

const look = `
  :host { display: block; position: relative; height: 60px }
  textarea { box-sizing: border-box; width: 80%; height: 50px }
  button { position: absolute; right: 0; top: 0; width: 15%; height: 40px }`;

/** What a script outside the closed root can press by its place alone, as a person does. */
const aim = '<i class="aim" style="position:absolute;right:0;top:0;width:15%;height:40px;pointer-events:none"></i>';

/** A widget in a closed shadow root, whose host a page script cannot look into: composer, button and thread. */
export default {
  start(root) {
    const model = { finished: 0 };
    root.style.position = 'relative';
    const host = root.appendChild(document.createElement('div'));
    host.id = 'widget';
    root.append(elementOf(aim));
    const inside = host.attachShadow({ mode: 'closed' });
    const box = elementOf('<div><textarea></textarea><button>Send</button><section></section></div>');
    inside.append(Object.assign(document.createElement('style'), { textContent: look }), box);
    const field = box.querySelector('textarea');
    const say = (text: string): HTMLElement => {
      const turn = elementOf('<p></p>');
      turn.textContent = text;
      box.querySelector('section')?.append(turn);
      return turn;
    };
    const send = (): void => {
      const text = field?.value ?? '';
      if (!field || text.trim() === '') return;
      field.value = '';
      say(text);
      const reply = say('');
      void carriers['fetch']?.(text, (received) => (reply.textContent = received), window).then(() => model.finished++);
    };
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    });
    box.querySelector('button')?.addEventListener('click', send);
    return { text: () => field?.value ?? '', finished: () => model.finished };
  },
} satisfies BenchFront;

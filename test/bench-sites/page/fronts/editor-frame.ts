import { carriers } from '../carriers.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

const toolbar =
  '<div><div><div role="toolbar"><button type="button">Bold</button></div></div><div><button type="button">Send</button></div></div>';

/**
 * As classic rich text editors are built: what is written stands in a frame of its own, its toolbar and the button that
 * sends (as it goes down) around it, and the request is the outer page's.
 */
export default {
  start(root) {
    const model = { finished: 0 };
    const thread = root.appendChild(document.createElement('main'));
    const frame = root.appendChild(document.createElement('iframe'));
    const bar = root.appendChild(elementOf(toolbar));
    frame.style.cssText = 'display: block; width: 100%; height: 7rem';
    const body = frame.contentDocument?.body;
    body?.setAttribute('contenteditable', 'true');
    const text = (): string => body?.innerText.trim() ?? '';
    const say = (said: string): HTMLElement => {
      const turn = thread.appendChild(document.createElement('div'));
      turn.textContent = said;
      return turn;
    };
    const send = (): void => {
      const sent = text();
      if (!body || sent === '') return;
      body.replaceChildren();
      say(sent);
      const reply = say('');
      void carriers['fetch']?.(sent, (received) => (reply.textContent = received), window).then(() => model.finished++);
    };
    body?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    });
    bar.querySelector('div + div button')?.addEventListener('mousedown', send);
    return { text, finished: () => model.finished };
  },
} satisfies BenchFront;

import type { BenchFront } from '../types.ts';
import { xhrText } from '../wire.ts';

/** An element whose open shadow root holds `markup`; it is filled when it is made, not when it is found in the page. */
function part(name: string, markup: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = markup;
      }
    },
  );
}

const within = <Found extends HTMLElement>(host: Element, selector: string): Found =>
  host.shadowRoot?.querySelector(selector) as Found;

/** Web components in web components: composer, button and messages each in an open shadow root of its own. */
export default {
  start(root) {
    const model = { finished: 0 };
    // in the page first and defined later, as where the components' script comes last
    const app = root.appendChild(document.createElement('x-app'));
    part('x-message', '<div class="bubble"><slot></slot></div>');
    part('x-field', '<div contenteditable="plaintext-only" style="min-height:2em;border:1px solid"></div>');
    part('x-press', '<button type="button"><svg width="20" height="20"><path d="M0 0h20v20z"/></svg></button>');
    part('x-app', '<div class="thread"></div><footer><x-field></x-field><x-press></x-press></footer>');
    const thread = within<HTMLElement>(app, '.thread');
    const field = within<HTMLElement>(within(app, 'x-field'), 'div');
    const add = (text: string): HTMLElement => {
      const message = thread.appendChild(document.createElement('x-message'));
      message.textContent = text;
      return message;
    };
    const send = async (): Promise<void> => {
      const text = field.innerText;
      if (text.trim() === '') return;
      field.textContent = '';
      add(text);
      const reply = add('');
      const show = (received: string): void => void (reply.textContent = received);
      await xhrText('/api/generate', 'text/plain', text, show);
      model.finished += 1;
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void send();
    });
    within(within(app, 'x-press'), 'button').addEventListener('click', () => void send());
    return { text: () => field.innerText.replace(/\n$/, ''), finished: () => model.finished };
  },
} satisfies BenchFront;

import { carriers } from '../carriers.ts';
import type { BenchFront } from '../types.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As Lit does: the root is made when the element is in the page, and drawn a moment later, each time as a whole. */
class Part extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
  connectedCallback(): void {
    queueMicrotask(() => this.draw());
  }
  draw(): void {
    this.root.innerHTML = '<slot></slot>';
  }
}

class Turn extends Part {
  #text = '';
  set text(text: string) {
    this.#text = text;
    this.draw();
  }
  override draw(): void {
    const lines = this.#text.split('\n\n').map((line) => `<p>${escape(line)}</p>`);
    this.root.innerHTML = `<style>p { margin: 0 }</style><section>${lines.join('')}</section>`;
  }
}

class Field extends Part {
  override draw(): void {
    this.root.innerHTML = '<label><textarea rows="3"></textarea></label>';
    this.root.querySelector('textarea')?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey)
        this.dispatchEvent(new Event('go', { bubbles: true, composed: true }));
    });
  }
}

class Press extends Part {
  override draw(): void {
    this.root.innerHTML =
      '<div class="press" tabindex="0" role="button"><svg width="20" height="20"><path d="M0 0h20v20z"/></svg></div>';
    const go = (): void => void this.dispatchEvent(new Event('go', { bubbles: true, composed: true }));
    const press = this.root.querySelector<HTMLElement>('.press');
    press?.addEventListener('click', go);
    // a button that is none has to see to its keys itself
    press?.addEventListener('keydown', (event) => void ((event.key === 'Enter' || event.key === ' ') && go()));
  }
}

class App extends Part {
  override draw(): void {
    this.root.innerHTML = '<n-thread></n-thread><n-bar></n-bar>';
  }
}
class Bar extends Part {
  override draw(): void {
    this.root.innerHTML = '<n-field></n-field><n-press></n-press>';
  }
}

/** Elements in elements, five roots deep, drawn late and anew; Ctrl+Enter and a <div> send. */
export default {
  start(root) {
    const model = { finished: 0 };
    const parts = {
      'n-app': App,
      'n-bar': Bar,
      'n-field': Field,
      'n-press': Press,
      'n-turn': Turn,
      'n-thread': class extends Part {},
    };
    for (const [name, part] of Object.entries(parts)) customElements.define(name, part);
    const app = root.appendChild(document.createElement('n-app')) as App;
    const find = (...path: readonly string[]): Element | null =>
      path.reduce<Element | null>((at, name) => at?.shadowRoot?.querySelector(name) ?? null, app);
    const field = (): HTMLTextAreaElement | null => find('n-bar', 'n-field', 'textarea') as HTMLTextAreaElement | null;
    const add = (text: string): Turn => {
      const turn = document.createElement('n-turn') as Turn;
      find('n-thread')?.append(turn);
      turn.text = text;
      return turn;
    };
    app.addEventListener('go', () => {
      const text = field()?.value ?? '';
      if (text.trim() === '') return;
      const box = field();
      if (box) box.value = '';
      add(text);
      const reply = add('');
      void carriers['websocket']?.(text, (received) => (reply.text = received), window).then(() => model.finished++);
    });
    return { text: () => field()?.value ?? '', finished: () => model.finished };
  },
} satisfies BenchFront;

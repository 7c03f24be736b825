import type { Marked } from './marked.ts';
import { isDarkAt } from './theme.ts';

const margin = 8;
const longestQuote = 160;

function line<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const shorter = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

/** "You called 2 of 9 such marks wrong, so fewer are shown." Said from the first wrong one on. */
function recordOf({ seen, wrong }: { readonly seen: number; readonly wrong: number }): string {
  if (wrong === 0) return '';
  const all = Math.max(seen, wrong);
  return `You called ${all === 1 ? 'one such mark' : `${wrong} of ${all} such marks`} wrong, so fewer are shown.`;
}

/** What a card's buttons do. */
interface CardActs {
  hide(marked: Marked): void;
  wrong(marked: Marked): void;
}

/** The card that explains one mark. */
export class Card {
  readonly element = document.createElement('section');
  readonly #title = line('h2');
  readonly #quote = line('blockquote');
  readonly #why = line('p');
  readonly #also = line('p');
  readonly #evidence = line('p');
  readonly #record = line('p');
  readonly #count = line('span');
  #shown: Marked | undefined;

  constructor(acts: CardActs) {
    const buttons = (
      [
        ['Wrong mark', acts.wrong],
        ['Hide', acts.hide],
      ] as const
    ).map(([words, act]) => {
      const button = line('button', words);
      button.type = 'button';
      // a press leaves the focus where it was: somebody may be writing
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.#shown && act(this.#shown));
      return button;
    });
    const footer = document.createElement('footer');
    footer.append(this.#count, ...buttons);
    this.#evidence.className = 'evidence';
    this.#record.className = 'record';
    this.element.className = 'card';
    this.element.hidden = true;
    this.element.setAttribute('role', 'status');
    this.element.setAttribute('aria-label', 'Parapet');
    this.element.lang = 'en';
    this.element.append(this.#title, this.#quote, this.#why, this.#also, this.#evidence, this.#record, footer);
  }

  get shown(): Marked | undefined {
    return this.#shown;
  }

  /**
   * `place` is [position, how many] among the marks of the reply; `also`: what others say of the same words, which no
   * pointer can tell apart.
   */
  show(
    marked: Marked,
    [position, total]: readonly [number, number],
    record: Parameters<typeof recordOf>[0],
    also: readonly string[],
  ): void {
    if (!marked.range) return;
    const { mark, quote, segment } = marked;
    this.#shown = marked;
    this.#title.textContent = mark.title;
    this.#quote.textContent = quote.includes('\uFFFC') ? '' : `“${shorter(quote.trim())}”`;
    this.#why.textContent = mark.why;
    this.#also.textContent = also.length > 0 ? `Also: ${also.join(' ')}` : '';
    this.#evidence.textContent = mark.evidence ? `You gave: “${mark.evidence}”` : '';
    this.#record.textContent = recordOf(record);
    for (const part of [this.#also, this.#evidence, this.#record]) part.hidden = part.textContent === '';
    this.#count.textContent = total > 1 ? `Parapet · ${position} of ${total}` : 'Parapet';
    this.element.dataset['severity'] = mark.severity;
    const root = this.element.getRootNode();
    if (root instanceof ShadowRoot)
      (root.host as HTMLElement).dataset['theme'] = isDarkAt(segment.reply) ? 'dark' : 'light';
    this.element.hidden = false;
    this.place();
  }

  /** Under the last line of the words, or above the first where there is no room. */
  place(): void {
    const rects = this.#shown?.range?.getClientRects();
    const [first, last] = [rects?.[0], rects?.[rects.length - 1]];
    if (this.element.hidden || !first || !last) return;
    const { width, height } = this.element.getBoundingClientRect();
    const below = last.bottom + margin + height <= innerHeight;
    const top = below ? last.bottom + margin : Math.max(margin, first.top - margin - height);
    const left = Math.min(Math.max(margin, below ? last.left : first.left), innerWidth - width - margin);
    this.element.style.top = `${top}px`;
    this.element.style.left = `${left}px`;
  }

  hide(): void {
    this.#shown = undefined;
    this.element.hidden = true;
  }
}

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

/** "You called 2 of the 9 marks of this check that you read wrong." Said from the first wrong one on. */
function recordOf({ seen, wrong }: { readonly seen: number; readonly wrong: number }): string {
  if (wrong === 0) return '';
  const all = Math.max(seen, wrong);
  return `You called ${wrong} of ${all} such ${all === 1 ? 'mark' : 'marks'} wrong, so fewer are shown.`;
}

/** What a card's buttons do. */
export interface CardActs {
  hide(marked: Marked): void;
  wrong(marked: Marked): void;
}

/** The card that explains one mark. */
export class Card {
  readonly element = document.createElement('section');
  readonly #title = line('h2');
  readonly #quote = line('blockquote');
  readonly #why = line('p');
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
    this.element.append(this.#title, this.#quote, this.#why, this.#evidence, this.#record, footer);
  }

  get shown(): Marked | undefined {
    return this.#shown;
  }

  /** `place` is [position, how many] among the marks of the reply. */
  show(marked: Marked, [position, total]: readonly [number, number], record: Parameters<typeof recordOf>[0]): void {
    if (!marked.range) return;
    const { mark, quote, segment } = marked;
    this.#shown = marked;
    this.#title.textContent = mark.title;
    this.#quote.textContent = quote.includes('\uFFFC') ? '' : `“${shorter(quote.trim())}”`;
    this.#why.textContent = mark.why;
    this.#evidence.textContent = mark.evidence ? `You gave: “${mark.evidence}”` : '';
    this.#record.textContent = recordOf(record);
    for (const part of [this.#evidence, this.#record]) part.hidden = part.textContent === '';
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

import type { Marked } from './marked.ts';

/** Marks of one reply in reading order. */
type MarksOfReply = readonly Marked[];

const passages = (count: number): string => (count === 1 ? '1 passage' : `${count} passages`);

/** For the keyboard and the screen reader: one button a marked reply, seen only while it has the focus. */
export class ReplyButtons {
  readonly #buttons = new Map<Element, HTMLButtonElement>();
  readonly #parent: ShadowRoot;
  readonly #show: (marked: Marked | undefined, button: HTMLButtonElement) => void;
  /** What had the focus before a button got it. */
  #before: HTMLElement | undefined;

  constructor(parent: ShadowRoot, show: (marked: Marked | undefined, button: HTMLButtonElement) => void) {
    this.#parent = parent;
    this.#show = show;
  }

  /** Makes, renames and removes buttons so that they fit the marks. */
  fit(replies: Iterable<Element>, marksOf: (reply: Element) => MarksOfReply): void {
    const marked = new Set(replies);
    for (const [reply, button] of this.#buttons) {
      if (marked.has(reply)) continue;
      button.remove();
      this.#buttons.delete(reply);
    }
    for (const reply of marked) {
      const button = this.#buttons.get(reply) ?? this.#make(reply, marksOf);
      const label = `Parapet marked ${passages(marksOf(reply).length)}`;
      if (button.textContent !== label) button.textContent = label;
    }
  }

  /** Back to the button of a reply, or to that of another; after the last mark to where the reader came from. */
  focus(reply: Element): void {
    const [next] = this.#buttons.values();
    (this.#buttons.get(reply) ?? next ?? this.#before)?.focus({ preventScroll: true });
  }

  #make(reply: Element, marksOf: (reply: Element) => MarksOfReply): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reply';
    let at = -1;
    const go = (to: number): void => {
      const marks = marksOf(reply);
      at = marks.length === 0 ? -1 : (to + marks.length) % marks.length;
      const marked = marks[at];
      marked?.range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      this.#show(marked, button);
      place(button, marked ?? marks[0]);
    };
    const leave = (): void => {
      at = -1;
      this.#show(undefined, button);
    };
    button.addEventListener('focus', ({ relatedTarget: before }) => {
      if (before instanceof HTMLElement && before.getRootNode() !== this.#parent) this.#before = before;
      place(button, marksOf(reply)[0]);
    });
    button.addEventListener('click', () => go(Math.max(at, 0)));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (step !== undefined) go(at < 0 && step < 0 ? -1 : at + step);
      else if (event.key === 'Escape') leave();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    this.#buttons.set(reply, button);
    this.#parent.append(button);
    return button;
  }
}

/** Above the first line of the words; kept within the window. */
function place(button: HTMLElement, marked: Marked | undefined): void {
  const rect = marked?.range?.getClientRects()[0];
  if (!rect) return;
  button.style.left = `${Math.min(Math.max(8, rect.left), innerWidth - button.offsetWidth - 8)}px`;
  button.style.top = `${Math.min(Math.max(8, rect.top - 40), innerHeight - 48)}px`;
}

import { composing } from './growth.ts';
import { parentOf } from './open-roots.ts';

const howFarUp = 5;
/** Of the words that were sent: some may have been replaced, or be drawn otherwise. */
const enough = 0.6;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a piece of the page shows what was asked, and little else. */
function shows(text: string, asked: string): boolean {
  if (asked === '' || text.length < asked.length / 3 || text.length > asked.length * 2 + 80) return false;
  const words = wordsOf(asked);
  const there = new Set(wordsOf(text));
  return words.length > 0 && words.filter((word) => there.has(word)).length >= words.length * enough;
}

/**
 * Finds replies that come whole, on pages that nobody has described: what is put after the turn that shows what the
 * person has just sent, beside it in the thread.
 */
export class Answers {
  #turn: Element | undefined;
  #found = new Set<Element>();

  get replies(): readonly Element[] {
    return [...this.#found].filter((element) => element.isConnected && !element.querySelector(composing));
  }

  /** Takes note of what was added; `asked` is what was sent last. */
  note(records: readonly MutationRecord[], asked: string): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    const turn = added.findLast((node) => !node.matches(composing) && shows(node.textContent ?? '', asked));
    if (turn) this.#turn = turn;
    if (!this.#turn?.isConnected) return;
    for (const element of this.#found) if (!element.isConnected) this.#found.delete(element);
    for (const element of added) this.#place(element, this.#turn);
  }

  #place(element: Element, turn: Element): void {
    const follows = turn.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!follows || turn.contains(element) || element.closest(composing)) return;
    let side: Element = turn;
    for (let step = 0; step < howFarUp; step++) {
      const thread = parentOf(side);
      if (!thread || thread === document.body) return;
      for (let at: Element | null = element; at; at = parentOf(at)) {
        if (parentOf(at) === thread && at !== side) return void this.#found.add(at);
      }
      side = thread;
    }
  }
}

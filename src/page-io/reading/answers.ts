import { blockOf, composing } from './growth.ts';
import { parentOf } from '../shadow-roots.ts';

const howFarUp = 5;
/** Of the words that were sent: some may have been replaced, or be drawn otherwise. */
const enough = 0.6;
const fewWords = 3;
/** UTF-16 units that come at once: less is a label, a time, a state. */
const leastAnswer = 40;
/** Milliseconds after a question within which what appears may be its answer. */
const patience = 60_000;

/** Of a block's text: the rest may be a name or a time. */
const mostOf = 0.7;

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a piece of the page shows what was asked, and little else. */
function shows(text: string, asked: string): boolean {
  if (text.length < asked.length / 3 || text.length > asked.length * 2 + 80) return false;
  const words = wordsOf(asked);
  // a word or two may stand in anything: then it is the question, perhaps with a name and a time
  if (words.length < fewWords) return plain(text).includes(plain(asked)) && text.length <= asked.length + 20;
  const there = new Set(wordsOf(text));
  return words.filter((word) => there.has(word)).length >= words.length * enough;
}

/**
 * Finds replies that come whole, on pages that nobody has described: what is put after the turn that shows what the
 * person has just sent, beside it in the thread; and where no such turn is shown, what is written at once after it.
 */
export class Answers {
  #turn: Element | undefined;
  #found = new Set<Element>();
  #asked = '';
  #askedAt = 0;

  get replies(): readonly Element[] {
    return [...this.#found].filter((element) => element.isConnected && !element.querySelector(composing));
  }

  /** Takes note of what has changed; `asked` is what was sent last. */
  note(records: readonly MutationRecord[], asked: string, now: number): void {
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#askedAt = now;
      this.#turn = undefined;
    }
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    const turn =
      asked === ''
        ? undefined
        : added.findLast((node) => !node.matches(composing) && shows(node.textContent ?? '', asked));
    if (turn) this.#turn = turn;
    for (const element of this.#found) if (!element.isConnected) this.#found.delete(element);
    if (this.#turn?.isConnected) for (const element of added) this.#place(element, this.#turn);
    else if (asked !== '' && now - this.#askedAt < patience) for (const record of records) this.#takeWhole(record);
  }

  /** Text where there was none, all at once, that is no thread with the question in it. */
  #takeWhole({ target, type, addedNodes }: MutationRecord): void {
    const block = blockOf(target);
    if (!block || block.closest(composing) || block.querySelector(composing)) return;
    const text = plain(block.textContent);
    const fresh = plain(
      type === 'characterData' ? target.textContent : [...addedNodes].map((node) => node.textContent).join(' '),
    );
    if (fresh.length < Math.max(leastAnswer, text.length * mostOf) || text.includes(plain(this.#asked))) return;
    this.#found.add(block);
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

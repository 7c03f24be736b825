import type { Composer } from './composer.ts';
import { beginLine } from './resend.ts';

const changesNothing = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Enter)$/;
/** 229: an input method begins. */
const writes = ({ key, keyCode, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  keyCode === 229 ||
  /^(?:Dead|Backspace|Delete)$/.test(key) ||
  (key === 'Insert' && shiftKey) ||
  (key.length === 1 && (!(ctrlKey || metaKey) || /^v$/i.test(key)));

/**
 * Enter that waits before the page may hear of it: it may have been meant to begin a line. Who writes on meanwhile gets
 * that line first, lest two words become one, or Backspace takes a letter in place of the line.
 */
export class HeldLines {
  #composer: Composer | undefined;
  #text = '';
  #lines = 0;
  /** How often lines were begun: an Enter that was held before is not to be pressed again. */
  begun = 0;

  add(composer: Composer): void {
    this.#lines = composer === this.#composer ? this.#lines + 1 : 1;
    this.#composer = composer;
    this.#text = composer.read();
  }

  forget(): void {
    this.#lines = 0;
    this.#composer = undefined;
  }

  /** A key goes down, and the page has not heard of it yet. */
  before(event: KeyboardEvent, at: () => Composer | undefined): void {
    if (this.#lines === 0 || changesNothing.test(event.key)) return;
    const composer = at();
    const goesOn = composer === this.#composer && writes(event) && composer?.read() === this.#text;
    const lines = goesOn ? this.#lines : 0;
    this.forget();
    if (lines > 0) this.begun++;
    for (let line = 0; composer && line < lines; line++) beginLine(composer.element);
  }
}

import type { Span } from './types.ts';

/** A reading of the original text: the same, or with disguises taken off. Every span leads back to the original. */
export interface View {
  readonly text: string;
  /** The original span behind [start, end) of this view's text. */
  origin(start: number, end: number): Span;
}

/** The text as it is. */
export const plainView = (text: string): View => ({ text, origin: (start, end) => ({ start, end }) });

/**
 * Writes a view unit by unit, remembering where each came from. Two numbers a unit: which is why a view is made only
 * where there is a disguise to take off.
 */
export class ViewWriter {
  #parts: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #base: View;

  constructor(base: View) {
    this.#base = base;
  }

  /** Adds `text`, all of it read from [start, end) of the base view. */
  add(text: string, start: number, end: number): void {
    this.#parts.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds the base view's own text from `start` to `end`, unit by unit. */
  copy(start: number, end: number): void {
    this.#parts.push(this.#base.text.slice(start, end));
    for (let unit = start; unit < end; unit++) {
      this.#starts.push(unit);
      this.#ends.push(unit + 1);
    }
  }

  finish(): View {
    const [starts, ends, base] = [this.#starts, this.#ends, this.#base];
    return {
      text: this.#parts.join(''),
      origin: (start, end) => base.origin(starts[start] ?? 0, ends[end - 1] ?? 0),
    };
  }
}

/** Counts lines while it moves through a text that need not be whole in memory. */
export class Cursor {
  #line = 1;
  #lineStart = 0;
  #at = 0;

  /**
   * The line and column of `offset`, both from 1, in UTF-16 units. Offsets never go back. `text` begins at `base` of
   * the whole.
   */
  place(text: string, base: number, offset: number): readonly [line: number, column: number] {
    let next = text.indexOf('\n', this.#at - base);
    while (next >= 0 && next + base < offset) {
      this.#line++;
      this.#lineStart = base + next + 1;
      next = text.indexOf('\n', next + 1);
    }
    this.#at = Math.max(this.#at, offset);
    return [this.#line, offset - this.#lineStart + 1];
  }
}

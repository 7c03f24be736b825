import type { Edit } from '../../engine/redact/edits.ts';

/** The box a person writes in, whichever editor drives it. */
export interface Composer {
  readonly element: HTMLElement;
  /** Editors that take a change into their own model only in a later task must not be sent from in the same one. */
  readonly settlesLater: boolean;
  /** The page draws the text itself: the browser says `beforeinput` of a change, and no `input`. */
  readonly isDrawn?: boolean;
  read(): string;
  /**
   * Carries edits out through the editor's own input path, so that its model, its undo and the caret stay right.
   * False where the text does not read back as it should: then nothing may be sent.
   */
  replace(edits: readonly Edit[]): boolean;
  /** Puts text where the caret is, as if typed. */
  insert(text: string): void;
  focus(): void;
}

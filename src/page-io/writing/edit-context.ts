import { applyEdits } from '../../engine/redact/edits.ts';

/** What the browser hands an editor that draws for itself (W3C EditContext): the text, and events of its changes. */
export interface EditContext extends EventTarget {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
}
export type Drawing = HTMLElement & { readonly editContext?: EditContext | null };
interface TextUpdate extends Event {
  readonly text: string;
  readonly updateRangeStart: number;
  readonly updateRangeEnd: number;
}

/**
 * Reads the text of an EditContext. An editor that writes its own text over as much as it has last put there (Monaco
 * 0.57) leaves what the browser has added since behind it, a copy of what was typed. Only such a copy, seen as it came
 * about, is left out: any other text counts, whatever of it is drawn.
 */
export function contextReader(element: Drawing): { read(): string; changing(): void } {
  let copy = '';
  let before = '';
  /** How much of it the editor has put there, when it last did. */
  let own = 0;
  /** The text as the browser has changed it since, by one key or by several. */
  let told: string | undefined;
  const read = (): string => {
    const now = element.editContext?.text ?? '';
    if (told !== undefined && now !== told) {
      copy = now === told.slice(0, told.length - copy.length) + told.slice(own) ? told.slice(own) : '';
      told = undefined;
    }
    if (!now.endsWith(copy)) copy = '';
    return now.slice(0, now.length - copy.length);
  };
  const heard = (event: Event): void => {
    const { text, updateRangeStart: start, updateRangeEnd: end } = event as TextUpdate;
    told = applyEdits(before, [{ start, end, text }]);
  };
  const changing = (): void => {
    read();
    before = element.editContext?.text ?? '';
    if (told === undefined) own = before.length - copy.length;
    element.editContext?.addEventListener('textupdate', heard);
  };
  element.addEventListener('beforeinput', changing, true);
  return { read, changing };
}

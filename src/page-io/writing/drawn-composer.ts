import { applyEdits, type Edit } from '../../engine/redact/edits.ts';
import type { Composer } from './composer.ts';
import { shift } from './edit-order.ts';
import { readEditable } from './editable.ts';
import { pasteInto } from './own-paste.ts';
import { covering } from './typing.ts';
import { parentOf } from '../shadow-roots.ts';

/** What the browser hands an editor that draws for itself (W3C EditContext): the text, and events of its changes. */
interface EditContext extends EventTarget {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
}
type Drawing = HTMLElement & { readonly editContext?: EditContext | null };
type TextUpdate = new (type: 'textupdate', init: Readonly<Record<string, number | string>>) => Event;

/**
 * Says that people write in it, though the browser does not know it for an editable: the page draws what the keys say.
 */
export const isDrawing = (element: HTMLElement): boolean =>
  Boolean((element as Drawing).editContext) || element.matches('[role=textbox]:not([aria-readonly=true])');

/** Changes the text and tells the page of it, as the browser does when somebody types. */
function update(context: EditContext, { start, end, text }: Edit, caret = start + text.length): void {
  context.updateText(start, end, text);
  context.updateSelection(caret, caret);
  const Update = (globalThis as { TextUpdateEvent?: TextUpdate }).TextUpdateEvent;
  const range = { updateRangeStart: start, updateRangeEnd: end, selectionStart: caret, selectionEnd: caret };
  if (Update) context.dispatchEvent(new Update('textupdate', { text, ...range }));
}

/** How far from an element the page may draw its text, and how much of that at the caret tells. */
const howFarUp = 6;
const nearCaret = 20;
const leastDrawn = 4;
const bare = (text: string | null): string => text?.replace(/\s+/g, '') ?? '';

/** Where the page draws these words; none is found for a canvas. */
function sheetOf(element: Drawing, words: string): Element | undefined {
  let box: Element | null = words.length < leastDrawn ? null : element;
  for (let step = 0; box && box !== document.body && step < howFarUp; step++, box = parentOf(box))
    if (bare(box.textContent).includes(words)) return box;
  return undefined;
}

/**
 * Reads what somebody has written: an editor that hands the browser its text in part may leave older text behind the
 * caret, which it does not draw. Where nothing drawn can be read, all of it counts.
 */
function readingOf(element: Drawing): (context: EditContext) => string {
  let sheet: Element | undefined;
  return ({ text, selectionEnd }) => {
    const before = bare(text.slice(0, selectionEnd)).slice(-nearCaret);
    const behind = bare(text.slice(selectionEnd)).slice(0, nearCaret);
    if (behind === '') return text;
    sheet = sheet?.isConnected ? sheet : sheetOf(element, before);
    return !sheet || bare(sheet.textContent).includes(before + behind) ? text : text.slice(0, selectionEnd);
  };
}

/** A composer whose text the page keeps. Without an EditContext only the person can take something out of it. */
export function drawnComposer(element: Drawing): Composer {
  const textIn = readingOf(element);
  const read = (): string => {
    const context = element.editContext;
    return context ? textIn(context) : readEditable(element).text;
  };
  return {
    element,
    settlesLater: false,
    isDrawn: true,
    read,
    replace(edits) {
      const context = element.editContext;
      if (!context || edits.length === 0) return edits.length === 0;
      const text = read();
      const { selectionStart, selectionEnd } = context;
      // as all changes that the browser tells a page of, it reaches to the caret
      update(context, covering(text, edits, selectionStart, selectionEnd), shift(selectionEnd, edits));
      return read() === applyEdits(text, edits);
    },
    insert(text) {
      element.focus();
      const context = element.editContext;
      if (!pasteInto(element, text) && context)
        update(context, { start: context.selectionEnd, end: context.selectionEnd, text });
    },
    focus: () => element.focus(),
  };
}

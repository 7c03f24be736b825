import { applyEdits, type Edit } from '../../engine/redact/edits.ts';
import { drawnComposer, isDrawing } from './drawn-composer.ts';
import { readEditable } from './editable.ts';
import { pasteInto } from './own-paste.ts';
import { isField, isPromptField, type Field } from './prompt-field.ts';
import { pathOf } from '../shadow-roots.ts';
import { covering, isFirefox, isPlain, offer, perEdit, type } from './typing.ts';

/** The box a person writes in, whichever editor drives it. */
export interface Composer {
  readonly element: HTMLElement;
  /** Editors that take a change into their own model only in a later task must not be sent from in the same one. */
  readonly settlesLater: boolean;
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

/** Milliseconds after which an editor with a model of its own has taken a change in. */
const settling = 20;

/** Where an offset lands after the edits; one inside an edit goes to its end. */
function shift(offset: number, edits: readonly Edit[]): number {
  let moved = offset;
  for (const { start, end, text } of edits) {
    if (offset >= end) moved += text.length - (end - start);
    else if (offset > start) moved += text.length - (offset - start);
  }
  return moved;
}

const backToFront = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => b.start - a.start);

function fieldComposer(field: Field): Composer {
  return {
    element: field,
    settlesLater: false,
    read: () => field.value,
    replace(edits) {
      const wanted = applyEdits(field.value, edits);
      const caret = shift(field.selectionEnd ?? field.value.length, edits);
      field.focus();
      for (const { start, end, text } of backToFront(edits)) {
        field.setSelectionRange(start, end);
        type(text);
      }
      field.setSelectionRange(caret, caret);
      return field.value === wanted;
    },
    insert(text) {
      field.focus();
      if ((field.getRootNode() as Document | ShadowRoot).activeElement === field) return void type(text);
      // a card has the focus and keeps it
      field.setRangeText(text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    },
    focus: () => field.focus(),
  };
}

function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

function select(element: HTMLElement, start: number, end: number): void {
  const { locate } = readEditable(element);
  selectionOf(element)?.setBaseAndExtent(...locate(start), ...locate(end));
}

function caretOf(element: HTMLElement): number {
  const selection = selectionOf(element);
  const content = readEditable(element);
  const inside = selection?.focusNode && element.contains(selection.focusNode);
  return inside && selection.focusNode
    ? content.offsetOf(selection.focusNode, selection.focusOffset)
    : content.text.length;
}

function typeEdits(element: HTMLElement, edits: readonly Edit[]): void {
  for (const { start, end, text } of backToFront(edits)) {
    select(element, start, end);
    type(text);
  }
}

/**
 * Offers edits of `text` to an editor, as one where it can be. False where the editor takes nothing that is offered.
 */
function offerEdits(element: HTMLElement, text: string, edits: readonly Edit[]): boolean {
  const put = ({ start, end, text: instead }: Edit): boolean => {
    select(element, start, end);
    return offer(element, instead);
  };
  const whole = covering(text, edits);
  select(element, whole.start, whole.end);
  if (isPlain(selectionOf(element))) return put(whole);
  // an editor that draws later would look for the next edit in what is old
  const [first, ...others] = backToFront(edits);
  if (!first || !put(first)) return false;
  const isThere = ({ start, end }: Edit): boolean =>
    readEditable(element).text.slice(start, end) === text.slice(start, end);
  others.forEach((edit, at) => setTimeout(() => isThere(edit) && put(edit), perEdit * (at + 1)));
  return true;
}

function editableComposer(element: HTMLElement): Composer {
  const read = (): string => readEditable(element).text;
  const lexical = element.dataset['lexicalEditor'] !== undefined;
  const pastes = lexical || (isFirefox && element.classList.contains('ql-editor'));
  /** These take what execCommand writes; any other editor is asked first. */
  const typesInto = lexical || element.matches('.ProseMirror, .ql-editor');
  let settlesLater = lexical;
  return {
    element,
    get settlesLater() {
      return settlesLater;
    },
    read,
    replace(edits) {
      // there execCommand would part what Slate shows from what it holds, and nothing can be offered
      if (edits.length === 0 || (isFirefox && element.dataset['slateEditor'] !== undefined)) return edits.length === 0;
      const text = read();
      const caret = shift(caretOf(element), edits);
      element.focus();
      const taken = !typesInto && offerEdits(element, text, edits);
      if (!taken) typeEdits(element, edits);
      settlesLater ||= taken;
      select(element, caret, caret);
      // such an editor puts its own caret back as it takes the change in
      if (settlesLater) setTimeout(() => select(element, caret, caret), settling);
      // what an editor has taken into its model it shows a moment later; it is read again before it is sent
      return taken || read() === applyEdits(text, edits);
    },
    insert(text) {
      element.focus();
      const lines = text.includes('\n');
      if (lines && (pastes || !typesInto) && pasteInto(element, text)) return;
      if (typesInto || !offer(element, text)) type(text);
    },
    focus: () => element.focus(),
  };
}

const composers = new WeakMap<Element, Composer>();

/** The composer of an element, if it is one: a textarea, a line of text that is no sign-in field, an editable root. */
export function composerOf(element: Element): Composer | undefined {
  const known = composers.get(element);
  if (known) return known;
  const made = isField(element)
    ? isPromptField(element)
      ? fieldComposer(element)
      : undefined
    : element instanceof HTMLElement
      ? element.isContentEditable
        ? editableComposer(element)
        : isDrawing(element)
          ? drawnComposer(element)
          : undefined
      : undefined;
  if (made) composers.set(element, made);
  return made;
}

/** The outermost editable around an event's target; looks through shadow roots. */
export function composerAt(event: Event): Composer | undefined {
  let found: Element | undefined;
  for (const node of pathOf(event)) {
    if (!(node instanceof Element)) continue;
    if (isField(node)) return composerOf(node);
    if (!(node instanceof HTMLElement)) continue;
    if (node.isContentEditable) found = node;
    else if (found) break;
    else if (isDrawing(node)) return composerOf(node);
  }
  return found && composerOf(found);
}

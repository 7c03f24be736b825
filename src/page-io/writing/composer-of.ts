import type { Composer } from './composer.ts';
import { drawnComposer, isDrawing } from './drawn-composer.ts';
import { editableComposer } from './editable-composer.ts';
import { fieldComposer } from './field-composer.ts';
import { isField, isPromptField } from './prompt-field.ts';
import { pathOf } from '../shadow-roots.ts';

const composers = new WeakMap<Element, Composer>();

/**
 * The composer that an element is: a textarea, a line of text that is no sign-in or search field, an editable root.
 * Undefined where people write no prompt in it.
 */
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

/**
 * The composer in which an event happened: its outermost editable, through shadow roots; undefined where there is none.
 */
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

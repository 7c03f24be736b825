import { regex } from '../../engine/regex.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Whether an element is a textarea or an input, of any type. */
export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Fields that hold a person's own sign-in data and are no prompt. */
const ownField = regex('i')`
  ^(?:
    e-?mail(?:-?address)?|user|user-?name|login|pass(?:word)?|otp|one-time-code|code|phone|tel.*|cc-.*
    |card-?number|(?:street-|postal-)?address.*|zip|postal-?code
    |(?:given-|family-|first-?|last-?)name
  )$
`;
const searchField = /^(?:search|q)$/i;
const others = 'textarea, [contenteditable]:not([contenteditable=false]), input[type=text], input:not([type])';

/** Where a page has nothing else to write in, its search box is where to ask. */
const isAlone = (field: Field): boolean =>
  [document, field.getRootNode() as Document | ShadowRoot].every((root) =>
    [...root.querySelectorAll(others)].every((one) => one === field || one.getClientRects().length === 0),
  );

/**
 * Whether people may write to the chatbot in this field: not where its name says sign-in or address; in a search box
 * only where there is nothing else to write in.
 */
export function isPromptField(field: Field): boolean {
  if (field instanceof HTMLTextAreaElement) return true;
  if (!/^(?:text|search)?$/.test(field.type)) return false;
  const names = [field.name, field.id, field.autocomplete];
  if (names.some((name) => ownField.test(name))) return false;
  return ![...names, field.type, field.inputMode].some((name) => searchField.test(name)) || isAlone(field);
}

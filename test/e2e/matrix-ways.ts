import type { Target } from './targets.ts';

/** How text gets into a composer. Files have ways of their own. */
export const wayNames = [
  'typed',
  'typed (IME)',
  'pasted',
  'dropped',
  'dictated',
  'autofilled',
  'by another extension',
] as const;
export type WayName = (typeof wayNames)[number];

/** Why a way cannot be tried on a target, if it cannot. */
export function impossible(way: WayName, { takesDrops }: Target, isField: boolean): string | undefined {
  if (way === 'autofilled' && !isField) return 'no field';
  return way === 'dropped' && takesDrops === false ? 'the editor takes no drops' : undefined;
}

/** What an input method shows while keys are pressed, before it settles on each: half a word, then the whole. */
export const compositions = (text: string): readonly (readonly [half: string, whole: string])[] =>
  (text.match(/.{1,24}/gs) ?? []).map((part) => [part.slice(0, Math.ceil(part.length / 2)), part]);

/** In the page, as a password manager or the browser's autofill: the value is there at once, told by bare events. */
export function autofill(element: Element, text: string): void {
  const owner = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  // past React, which has put a property of its own on the element
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, text);
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** In the page, as another extension writes: a prompt library, a grammar checker. */
export function fill(element: Element, text: string): void {
  element.ownerDocument.execCommand('insertText', false, text);
}

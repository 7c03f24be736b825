import type { Composer } from './composer.ts';
import { resendButton, type ComposerSelectors } from './send-button.ts';

/** A composer whose text is about to be sent, and what was pressed for it. */
export interface Leaving {
  readonly composer: Composer;
  readonly button?: Element;
  readonly key?: KeyboardEvent;
}

const seen = { bubbles: true, cancelable: true, composed: true } as const;

/** Presses it as a person does: some pages send as the button goes down, and not at the click. */
function press(button: Element): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = { ...seen, view: window, detail: 1, clientX: left + width / 2, clientY: top + height / 2 };
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  const mouse = button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  if (mouse) button.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  if (mouse) button.dispatchEvent(new MouseEvent('mouseup', at));
  if (button instanceof HTMLElement) button.click();
  else button.dispatchEvent(new MouseEvent('click', at));
}

/**
 * What the browser makes of Enter where the page has nothing against it: a field of one line tells of its change and is
 * sent, else a line begins.
 */
function enterByDefault(element: HTMLElement): void {
  if (!(element instanceof HTMLInputElement)) return beginLine(element);
  element.dispatchEvent(new Event('change', { bubbles: true }));
  element.form?.requestSubmit();
}

/** Begins a new line at the caret, as Enter would. */
export function beginLine(element: HTMLElement): void {
  const paragraph = element.isContentEditable && element.contentEditable !== 'plaintext-only';
  const inputType = paragraph ? 'insertParagraph' : 'insertLineBreak';
  if (element.dispatchEvent(new InputEvent('beforeinput', { ...seen, inputType }))) document.execCommand(inputType);
}

type Held = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>;

function pressEnter({ element }: Composer, held: Held): void {
  const options = { ...seen, ...held, key: 'Enter', code: 'Enter', keyCode: 13 };
  const key = (type: string): boolean => element.dispatchEvent(new KeyboardEvent(type, options));
  if (key('keydown') && key('keypress') && !held.ctrlKey && !held.metaKey) enterByDefault(element);
  key('keyup');
}

const isSend = (site: ComposerSelectors, { ctrlKey, metaKey }: Held): boolean =>
  ctrlKey || metaKey || (site.send !== undefined && !site.enterBreaks);

/** Whether a key that was held may only have begun a line. */
export const mayBreak = (site: ComposerSelectors, { composer, key }: Leaving): boolean =>
  key !== undefined && !isSend(site, key) && !(composer.element instanceof HTMLInputElement);

/**
 * Does again what was stopped. Enter may only have begun a new line, so it is pressed again as it was, but where a site
 * is described that sends by it and may not listen to a key of ours.
 */
export function resend(site: ComposerSelectors, { composer, button: pressed, key }: Leaving): void {
  composer.focus();
  const { ctrlKey = false, metaKey = false } = key ?? {};
  const sends = isSend(site, { ctrlKey, metaKey });
  const button = pressed?.isConnected ? pressed : sends ? resendButton(site, composer) : undefined;
  if (button) press(button);
  else pressEnter(composer, { ctrlKey, metaKey });
}

/** The card that is open, as far as keys are concerned. */
interface KeyTarget {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Performance time (ms) at which it opened. */
  readonly since: number;
  readonly dismiss: () => void;
}

/** What tells a page what is typed. Seen by its window listeners too, unless ours come first. */
const types = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'select',
] as const;

/** Somebody who is typing when a card comes up does not mean its buttons: ms. */
const settling = 400;
const reachable = 'button, input, [tabindex="0"]';

let target: KeyTarget | undefined;

function cycle(root: ShadowRoot, backwards: boolean): void {
  const stops = [...root.querySelectorAll<HTMLElement>(reachable)].filter((stop) => !stop.matches(':disabled'));
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = backwards ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
  stops[next]?.focus();
}

/** What the browser does with a key in a card (press a button, write into a field) it still does. */
function onKeydown(event: KeyboardEvent, { root, since, dismiss }: KeyTarget): void {
  const inField = root.activeElement instanceof HTMLInputElement;
  const onButton = root.activeElement instanceof HTMLButtonElement;
  if (event.key === 'Escape') dismiss();
  else if (event.key === 'Tab') cycle(root, event.shiftKey);
  else if (event.key === 'Enter' && !event.repeat && !event.isComposing && !inField && !onButton) {
    root.querySelector<HTMLElement>('[data-primary]')?.click();
  } else if (event.key === 'Enter' && event.repeat) event.preventDefault();
  else if (!inField && event.key.length === 1 && event.timeStamp - since < settling) event.preventDefault();
  if (event.key === 'Tab' || event.key === 'Escape') event.preventDefault();
}

/** Keys that went down in a card. One may have closed it, and then they come up where the focus has gone. */
const pressed = new Set<string>();

function onKey(event: Event): void {
  if (!event.isTrusted) return;
  const key = event instanceof KeyboardEvent ? event : undefined;
  const isDown = key?.type === 'keydown';
  if (isDown) pressed.delete(key.code);
  if (key?.type === 'keyup' && pressed.delete(key.code)) return event.stopImmediatePropagation();
  if (!target) return;
  const ours = event.target === target.host;
  if (!ours && !(isDown && key.key === 'Escape')) return;
  event.stopImmediatePropagation();
  if (!isDown) return;
  pressed.add(key.code);
  onKeydown(key, target);
}

/**
 * Takes the first place among the window's capture listeners, so that nothing typed into a card reaches the page. To be
 * called at document_start, before the page's own scripts; called again, it takes the place anew where the page has
 * opened its document again.
 */
export function claimKeys(): void {
  for (const type of types) window.addEventListener(type, onKey, true);
}

/** From now on keys belong to this card, until the next one or `undefined`. */
export function keysTo(next: KeyTarget | undefined): void {
  claimKeys();
  target = next;
}

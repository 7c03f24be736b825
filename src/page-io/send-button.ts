import type { Composer } from './composer.ts';
import { findAll, parentOf } from './open-roots.ts';

/** What page-io needs to know of a site; a Site fits. */
export interface ComposerSelectors {
  readonly composer: string;
  readonly send?: string;
}

const button = 'button, [role=button], input[type=submit], input[type=image]';
const sends =
  /\b(?:send|submit|ask|run|go|post|reply|envoyer|senden|absenden|enviar|invia|verzenden|wyślij|skicka)\b|отправить|发送|送信|보내기/i;
const doesElse =
  /attach|upload|file|image|photo|plus|add|voice|mic|dictat|speech|model|tool|setting|search|stop|cancel|close|menu|emoji|new chat|copy|edit|delete/i;
const howFarUp = 5;

function label(element: Element): string {
  const own = ['aria-label', 'title', 'data-testid', 'id', 'name', 'value'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return [...own, element.textContent?.slice(0, 40) ?? ''].join(' ');
}

function nearby(composer: Composer): readonly Element[] {
  let box: Element | null = composer.element;
  for (let step = 0; step < howFarUp && box; step++) {
    box = parentOf(box);
    const found = (box ? findAll(box, button) : []).filter((one) => !doesElse.test(label(one)));
    if (found.length > 0) return found;
  }
  return [];
}

const rootOf = (composer: Composer): ParentNode => composer.element.getRootNode() as Document | ShadowRoot;

/** The button that sends what this composer holds: the site's own, its form's, the one that says so, the nearest. */
export function sendButton(site: ComposerSelectors, composer: Composer): HTMLElement | undefined {
  const named = site.send ? rootOf(composer).querySelector(site.send) : null;
  const submit = composer.element
    .closest('form')
    ?.querySelector('button[type=submit], button:not([type]), input[type=submit], input[type=image]');
  const near = nearby(composer);
  const found = named ?? submit ?? near.find((one) => sends.test(label(one))) ?? near.at(-1);
  return found instanceof HTMLElement ? found : undefined;
}

const longestLabel = 24;
const sameRow = 2;
const isField = (element: Element): boolean => element.matches('input:not([type=image]), textarea, select, label, [contenteditable]'); // prettier-ignore

/** What is drawn as a button and is none, near the composer: an icon, a link, a word. */
function drawn(composer: Composer, event: Event): Element | undefined {
  const pressed = event.composedPath()[0];
  if (!(pressed instanceof Element) || isField(pressed) || pressed.contains(composer.element)) return undefined;
  // of a drawing the parts hear nothing
  const found = pressed.closest('a, svg') ?? pressed;
  if (composer.element.contains(found) || (found.textContent?.trim().length ?? 0) > longestLabel) return undefined;
  let box = parentOf(composer.element);
  for (let step = 1; step < howFarUp && box && box !== document.body; step++, box = parentOf(box)) {
    if (isInside(found, box) && (step <= sameRow || looksPressable(found))) return found;
  }
  return undefined;
}

const looksPressable = (element: Element): boolean =>
  element.matches('a, svg, img, i, [tabindex], [onclick]') || getComputedStyle(element).cursor === 'pointer';

const isInside = (element: Element, box: Element): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === box) return true;
  return false;
};

/** Whether the page says of this button that it sends; the nearest one need not be it. */
const isSure = (site: ComposerSelectors, found: HTMLElement): boolean =>
  (site.send !== undefined && found.matches(site.send)) || found.matches('[type=submit]') || sends.test(label(found));

/** The button under an event, if pressing it may send what the composer holds. */
export function pressedSend(site: ComposerSelectors, composer: Composer, event: Event): Element | undefined {
  const known = sendButton(site, composer);
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue;
    if (site.send && node.matches(site.send)) return node;
    if (node.matches(button)) return node === known ? node : undefined;
    if (node === document.body) break;
  }
  return known && isSure(site, known) ? undefined : drawn(composer, event);
}

/** What to press to send again what was sent by a key: never a button that says something else. */
export function resendButton(site: ComposerSelectors, composer: Composer): HTMLElement | undefined {
  const known = sendButton(site, composer);
  return known && (isSure(site, known) || label(known).trim() === '') ? known : undefined;
}

/** Presses it as a person does. */
export function press(button: Element): void {
  if (button instanceof HTMLElement) button.click();
  else button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

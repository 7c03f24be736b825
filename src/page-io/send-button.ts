import type { Composer } from './composer.ts';
import { findAll, parentOf } from './open-roots.ts';

/** What page-io needs to know of a site; a Site fits. */
export interface ComposerSelectors {
  readonly composer: string;
  readonly send?: string;
}

const button = 'button, [role=button], input[type=submit]';
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
    ?.querySelector('button[type=submit], button:not([type]), input[type=submit]');
  const near = nearby(composer);
  const found = named ?? submit ?? near.find((one) => sends.test(label(one))) ?? near.at(-1);
  return found instanceof HTMLElement ? found : undefined;
}

/** Where nothing near the composer is a button, whatever is pressed beside it may be what sends. */
function besides(composer: Composer, pressed: EventTarget | undefined): HTMLElement | undefined {
  const row = parentOf(composer.element);
  const box = row && (parentOf(row) ?? row);
  if (!(pressed instanceof HTMLElement) || !box?.contains(pressed) || pressed.contains(composer.element))
    return undefined;
  return composer.element.contains(pressed) || pressed.matches('input, textarea, select, label') ? undefined : pressed;
}

/** The button under an event, if pressing it may send what the composer holds. */
export function pressedSend(site: ComposerSelectors, composer: Composer, event: Event): HTMLElement | undefined {
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue;
    if (site.send && node.matches(site.send)) return node;
    if (node.matches(button)) return node === sendButton(site, composer) ? node : undefined;
    if (node === document.body) break;
  }
  return sendButton(site, composer) ? undefined : besides(composer, event.composedPath()[0]);
}

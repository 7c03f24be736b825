import { regex } from '../../engine/regex.ts';
import type { Composer } from './composer.ts';
import { findAll, parentOf, pathOf, shadowOf } from '../shadow-roots.ts';

/** What page-io needs to know of a site; a Site fits. */
export interface ComposerSelectors {
  readonly composer: string;
  readonly send?: string;
  readonly enterBreaks?: true;
}

const button = 'button, [role=button], input[type=submit], input[type=image]';
const sends = regex('i')`
  \b(?:send|submit|ask|run|go|post|reply|envoyer|senden|absenden|enviar|invia|verzenden|wyślij|skicka)\b
  |отправить|发送|送信|보내기
`;
const doesElse = regex('i')`
  attach|upload|file|image|photo|plus|add|voice|mic|dictat|speech|model|tool|setting|search|stop|cancel|close
  |menu|emoji|mention|sticker|gif|new chat|copy|edit|delete
`;
const howFarUp = 5;

function label(element: Element): string {
  const own = ['aria-label', 'title', 'data-testid', 'id', 'name', 'value'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return [...own, element.textContent?.slice(0, 40) ?? ''].join(' ');
}

/** What stands around a composer, innermost first; a box around one other alone is no step away from it. */
function* boxesAround(composer: Composer): Iterable<Element> {
  let steps = 0;
  for (let box = parentOf(composer.element); box && steps < howFarUp; box = parentOf(box)) {
    if (box.childElementCount + (shadowOf(box)?.childElementCount ?? 0) === 1) continue;
    steps++;
    yield box;
  }
}

function nearby(composer: Composer): readonly Element[] {
  for (const box of boxesAround(composer)) {
    const found = findAll(box, button).filter((one) => !doesElse.test(label(one)));
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
const ownField = 'input:not([type=image], [type=submit], [type=button]), textarea, select, label, [contenteditable]';
/** Where a person writes or chooses: a key or a press there sends nothing. */
export const isField = (element: Element): boolean => element.matches(ownField);

const opens = '[aria-haspopup], [aria-expanded], [aria-controls], summary, label';
// a box of tools holds the button that sends as well
const classesElse = new RegExp(`(?:^|[\\s_-])(?:${doesElse.source.replace('tool', 'tool(?!s?-?bar|s\\b)')})`, 'i');
const classesSend = /(?:^|[\s_-])(?:send|submit)/i;

/** Attaches, mentions, opens a menu: by what it says, by its classes, by what it holds. */
function isElse(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  if (element.matches(opens) || element.querySelector('input[type=file]') || doesElse.test(label(element))) return true;
  return classesElse.test(classes) && !classesSend.test(classes);
}

/** What is drawn as a button and is none, near the composer: an icon, a link, a word. */
function drawn(composer: Composer, event: Event): Element | undefined {
  const [pressed] = pathOf(event);
  if (!(pressed instanceof Element) || isField(pressed) || pressed.contains(composer.element)) return undefined;
  // of a drawing the parts hear nothing
  const found = pressed.closest('a, svg') ?? pressed;
  if (composer.element.contains(found) || (found.textContent?.trim().length ?? 0) > longestLabel) return undefined;
  const around: Element[] = [];
  for (let at: Element | null = found; at; at = parentOf(at)) around.push(at);
  let box = parentOf(composer.element);
  for (let step = 1; step < howFarUp && box; step++, box = parentOf(box)) {
    const depth = around.indexOf(box);
    const isBody = box === document.body;
    // everything is in the body: there only what stands beside the composer is near it
    if (isBody && (step > sameRow || depth !== 1)) return undefined;
    if (depth <= 0) continue;
    if ((step > sameRow || isBody) && !looksPressable(found)) return undefined;
    return around.slice(0, depth).some(isElse) ? undefined : found;
  }
  return undefined;
}

const looksPressable = (element: Element): boolean =>
  element.matches('a, svg, img, i, [tabindex], [onclick]') || getComputedStyle(element).cursor === 'pointer';

/** Whether the page says of this button that it sends; the nearest one need not be it. */
const isSure = (site: ComposerSelectors, found: HTMLElement): boolean =>
  (site.send !== undefined && found.matches(site.send)) ||
  found.matches('[type=submit], form button:not([type])') ||
  sends.test(label(found));

/** Says that it sends, in the composer's neighbourhood: a toolbar's buttons may stand nearer. */
function sendsNear(composer: Composer, found: Element): boolean {
  if (!sends.test(label(found)) || doesElse.test(label(found))) return false;
  const around = new Set<Element>();
  for (let at: Element | null = found; at; at = parentOf(at)) around.add(at);
  for (const box of boxesAround(composer)) if (around.has(box)) return true;
  return false;
}

/** The button under an event, if pressing it may send what the composer holds. */
export function pressedSend(site: ComposerSelectors, composer: Composer, event: Event): Element | undefined {
  for (const node of pathOf(event)) {
    // a form is no button, and what its fields are called stands over what an element can do
    if (!(node instanceof HTMLElement) || node instanceof HTMLFormElement) continue;
    if (site.send && node.matches(site.send)) return node;
    if (node.matches(button))
      return node === sendButton(site, composer) || sendsNear(composer, node) ? node : undefined;
    if (node === document.body) break;
  }
  const found = drawn(composer, event);
  const known = found && sendButton(site, composer);
  return known && isSure(site, known) ? undefined : found;
}

/** What to press to send again what was sent by a key: never a button that says something else. */
export function resendButton(site: ComposerSelectors, composer: Composer): HTMLElement | undefined {
  const known = sendButton(site, composer);
  return known && (isSure(site, known) || label(known).trim() === '') ? known : undefined;
}

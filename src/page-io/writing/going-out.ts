import { composerAt } from './composer-of.ts';
import { lazily, type LastComposer } from './last-composer.ts';
import { pathOf, shadowRoots } from '../shadow-roots.ts';
import { HeldLines } from './held-lines.ts';
import { mayBreak, resend, type Leaving } from './resend.ts';
import { isField, pressedSend, type ComposerSelectors } from './send-button.ts';
import { submissionOf } from './submission.ts';
import { swallow, type InterceptHandlers, type Step } from './intent.ts';
import type { Listen } from '../listen.ts';

const sendsByKey = (event: KeyboardEvent): boolean =>
  // 229: an input method is still composing; Shift+Enter is a line break everywhere
  event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== 229;

/** What presses a button by the keyboard; one that is only drawn as a button may hear the key alone, and no click. */
const pressesByKey = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** Hears what sends: keys, presses of a button, submits of a form. */
export class GoingOut {
  readonly #site: ComposerSelectors;
  readonly #last: LastComposer;
  readonly #handlers: InterceptHandlers;
  /** After a press was stopped, the clicks and keys that belong to it are stopped as well. */
  #stopped: EventTarget | null = null;
  readonly #lines = new HeldLines();

  constructor(site: ComposerSelectors, last: LastComposer, handlers: InterceptHandlers) {
    this.#site = site;
    this.#last = last;
    this.#handlers = handlers;
  }

  /** Whether it was stopped. */
  #leave(leaving: Leaving, event: Event, early?: true): boolean {
    const { composer } = leaving;
    const { onIntent, onFailure } = this.#handlers;
    let step: Step = 'stop';
    let failed = false;
    const { begun } = this.#lines;
    try {
      const text = composer.read();
      step = onIntent({
        way: 'send',
        text,
        composer,
        ...(early && { early }),
        resend: () => {
          this.#lines.forget();
          // a second press may have sent it by then, and the button that sent stops the reply now
          const hasText = text === '' || composer.read() !== '';
          if (hasText && begun === this.#lines.begun) resend(this.#site, leaving);
        },
      });
      if (step === 'wait' && mayBreak(this.#site, leaving)) this.#lines.add(composer);
    } catch {
      failed = true;
    }
    const stop = step !== 'go';
    if (stop) swallow(event);
    if (failed) onFailure(composer);
    return stop;
  }

  /** The button under a press, and the composer that it sends. */
  #pressed(event: Event): Leaving | undefined {
    // all roots of a page are many: only those around the press, and what is in them
    const around = pathOf(event).filter((node) => node instanceof ShadowRoot);
    const composer = this.#last.among(lazily(() => around.flatMap((root) => [root, ...shadowRoots(root)])));
    const button = composer && pressedSend(this.#site, composer, event);
    return button && { composer, button };
  }

  #leavingByKey(event: KeyboardEvent): Leaving | undefined {
    if (!pressesByKey(event)) return undefined;
    const composer = composerAt(event);
    const [target] = pathOf(event);
    if (!composer) return target instanceof Element && !isField(target) ? this.#pressed(event) : undefined;
    return sendsByKey(event) ? { composer, key: event } : undefined;
  }

  #belongsToStopped = (event: Event): boolean =>
    this.#stopped !== null && this.#pressed(event)?.button === this.#stopped;

  hearKeys(listen: Listen): void {
    listen('keydown', (event) => {
      this.#lines.before(event, () => composerAt(event));
      const leaving = this.#leavingByKey(event);
      this.#stopped = leaving && this.#leave(leaving, event) ? event.target : null;
    });
    for (const follow of ['keypress', 'keyup'] as const) {
      listen(follow, (event) => {
        if (this.#stopped !== null && pressesByKey(event) && event.target === this.#stopped) swallow(event);
      });
    }
  }

  hearPresses(listen: Listen): void {
    // some pages send at the first touch of the button, before there is a click
    listen('pointerdown', (event) => {
      this.#lines.forget();
      const pressed = this.#pressed(event);
      this.#stopped = pressed && this.#leave(pressed, event, true) ? (pressed.button ?? null) : null;
    });
    for (const follow of ['mousedown', 'pointerup', 'mouseup'] as const)
      listen(follow, (event) => void (this.#belongsToStopped(event) && swallow(event)));
    // a touch that is prevented makes no click, and the click is when to say why nothing was sent
    for (const follow of ['touchstart', 'touchend'] as const)
      listen(follow, (event) => void (this.#belongsToStopped(event) && event.stopImmediatePropagation()));
    listen('click', (event) => {
      const pressed = this.#pressed(event);
      const held = this.#stopped;
      this.#stopped = null;
      if (!pressed || this.#leave(pressed, event) || pressed.button !== held) return;
      // it may go by now, but the page has heard nothing of the button going down
      swallow(event);
      resend(this.#site, pressed);
    });
  }

  hearSubmits(listen: Listen): void {
    listen('submit', (event) => {
      const composer = this.#last.active();
      const form = event.target;
      if (!(form instanceof HTMLFormElement)) return;
      if (composer && composer.element.closest('form') === form && this.#leave({ composer }, event)) return;
      const { url, text } = submissionOf(form, event.submitter);
      if (!this.#handlers.onForm(url, text)) swallow(event);
    });
  }
}

import type { Composer } from './composer.ts';

/** Text that is about to enter a composer, or to leave it. */
export interface Intent {
  readonly way: 'paste' | 'drop' | 'send';
  readonly text: string;
  readonly composer: Composer;
  /** The button is only just going down: if it must not send, say so at the click, when a card covers nothing. */
  readonly early?: true;
  /** Sends again, as the user did. Only for `send`. */
  resend(): void;
}

/** 'stop': the page never hears of it. 'wait': nor of this, but of another one by `resend`, perhaps. */
export type Step = 'go' | 'stop' | 'wait';

/** What is told of a composer. All are called synchronously, before the page hears of the event. */
export interface InterceptHandlers {
  /** Synchronous. */
  readonly onIntent: (intent: Intent) => Step;
  /** Somebody is about to change what it holds. */
  readonly onTyping: (composer: Composer) => void;
  readonly onTyped: (composer: Composer, event: Event) => void;
  /** Somebody has begun to write there. */
  readonly onUsed: (composer: Composer) => void;
  /** All fields of a form that is about to be sent, as JSON: whether they may go. */
  readonly onForm: (action: string, fields: string) => boolean;
  /** A text could not be read: it is not sent. */
  readonly onFailure: (composer: Composer) => void;
}

/** Keeps an event from the page and from the browser's own doing. */
export const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

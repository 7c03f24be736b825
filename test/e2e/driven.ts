import type { Bench } from '../bench-sites/server.ts';
import type { Departure } from '../bench-sites/oracle.ts';
import type { WayName } from './matrix-ways.ts';
import type { Target } from './targets.ts';

/** One open chat as the matrix drives it, in whichever browser. */
export interface Driven {
  /** Brings text into the composer. */
  readonly bring: (way: WayName, text: string) => Promise<void>;
  /** Whether the composer is a field of a form, which alone is filled in. */
  readonly isField: () => Promise<boolean>;
  readonly pressEnter: () => Promise<void>;
  readonly pressSend: () => Promise<void>;
  /** The text in the editor's own model: what the site would send. */
  readonly text: () => Promise<string>;
  /** Resolves when a reply has been streamed to its end. */
  readonly finished: () => Promise<void>;
  /** The words that are underlined now, frames included. */
  readonly marked: () => Promise<readonly string[]>;
  /** Runs `work` in the page. */
  readonly evaluate: <Answer>(work: (text: string) => Answer, text: string) => Promise<Awaited<Answer>>;
  /** @throws where no card comes. */
  readonly waitForCard: () => Promise<unknown>;
  readonly clickCard: (button: string) => Promise<void>;
  /** Closes the card, where one is shown. */
  readonly closeCard: () => Promise<void>;
  readonly waitForNoCard: () => Promise<void>;
}

/** A browser with the extension in it, and the bench behind. */
export interface MatrixLab {
  readonly bench: Bench;
  readonly open: (target: Target) => Promise<Driven>;
  /** Closes the tabs that the page has opened. */
  readonly closeOthers: () => Promise<void>;
  /** Everything that carried `text` out of the browser. */
  readonly left: (text: string) => readonly Departure[];
}

/** What an editor tells its page. */
export interface EditorEvents {
  /** The key that sends: an unmodified Enter. */
  readonly onEnter: () => void;
  readonly onInput: (text: string) => void;
}

/** An editor as its page sees it: `text` comes from the editor's own model, never from the DOM. */
export interface BenchEditor {
  readonly text: () => string;
  readonly clear: () => void;
}

/** A page that imitates one chat site. In its markup, `data-slot` marks where the editor or a turn's text goes. */
export interface BenchPage {
  readonly composer: string;
  readonly mount: (slot: HTMLElement, events: EditorEvents) => BenchEditor;
  /** What a click (or `pointerdown`) on it sends. */
  readonly sendButton: string;
  readonly userTurn: string;
  readonly assistantTurn: string;
  /** How replies are drawn while they stream; see `render.ts`. */
  readonly drawnBy: 'react' | 'rebuild' | 'append';
  /** What the site sends while one is still typing. */
  readonly typing?: (text: string) => void;
  /** Sends `text` by the site's own carrier and shows the reply so far, each time more of it is there. */
  readonly send: (text: string, show: (reply: string) => void) => Promise<void>;
  /** Whether `?q=` is sent as soon as the page is loaded. */
  readonly sendsQuery?: boolean;
}

/** A whole front end that draws, sends and shows by itself, as an npm component or a page with a framework does. */
export interface BenchFront {
  readonly start: (root: HTMLElement) => Omit<BenchState, 'errors'>;
}

/** What a test may ask of the page. */
export interface BenchState {
  readonly text: () => string;
  /** Messages of errors nobody caught. */
  readonly errors: readonly string[];
  /** Replies that were streamed to their end. */
  readonly finished: () => number;
}

declare global {
  var bench: BenchState | undefined;
}

export type CardKind = 'block' | 'warn' | 'replaced' | 'request' | 'error' | 'view';

/** One thing that was found: `masked` is all of the value that is ever shown. */
export interface CardItem {
  readonly title: string;
  readonly masked: string;
  readonly why: string;
  readonly count?: number;
}

/** A piece of a text that is shown whole; with a note where it is not what it seems. */
export interface ViewPiece {
  readonly text: string;
  readonly note?: string;
}

/** A way forward. `needsReason`: a few words are asked for first; they go nowhere. */
export interface CardAction {
  readonly id: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly needsReason?: boolean;
}

export interface CardRequest {
  readonly kind: CardKind;
  readonly heading: string;
  readonly text?: string;
  readonly items: readonly CardItem[];
  /** Only the heading at first: the reply that is coming should not lie under it. */
  readonly brief?: boolean;
  /** A note that is only gone when it is closed: what it says has to be acted on. */
  readonly stays?: boolean;
  /** A text to be read from end to end. */
  readonly view?: readonly ViewPiece[];
  readonly actions: readonly CardAction[];
  /** The composer's box in the viewport: the card stands beside it. */
  readonly anchor?: DOMRect;
  readonly organisation?: string;
}

/** Esc, the close button, a press outside and a newer card answer `dismiss`. */
export interface CardAnswer {
  readonly action: string;
  readonly reasonGiven: boolean;
}

import type { Outgoing } from '../protocol/wire.ts';
import type { PartName } from '../protocol/parts.ts';
import type { OtherEnd } from '../page-io/port.ts';
import type { Site } from '../sites/types.ts';
import type { keysTo } from '../ui/card-keys.ts';
import type { Composer } from '../page-io/writing/composer.ts';
import type { Guard } from './guarding/guard.ts';
import type { LateEngine } from './guarding/late-engine.ts';
import type { Cards, Gate } from './offers.ts';
import type { Loader, Parts } from './parts.ts';
import type { Pictures } from './replies/pictures.ts';
import type { Report } from './report.ts';

/** What the early script lends to the parts that come later: they run in the same isolated world. */
export interface Core {
  readonly guard: Guard;
  readonly lateEngine: LateEngine;
  readonly site: Site;
  /** What this page is called in the ledger: a site's id, or its host. */
  readonly name: string;
  /** Carriers that something came by; the seal forgets one that it has tried. */
  readonly carriers: Set<string>;
  /** While the seal is tested: whether this is part of the test, and so goes no further. */
  isTrial?: (outgoing: Outgoing) => boolean;
  /** Whether the page sends each key as it is pressed. */
  sendsKeys(): boolean;
  /** What is known of the page as a whole, and whether its sends are held. */
  readonly gate: Gate;
  readonly pictures: Pictures;
  /** The line to the page's own world. */
  readonly line: () => OtherEnd;
  readonly report: Report;
  readonly lifetime: AbortSignal;
  /** The shadow root of a host, closed ones too. */
  readonly rootOf: (host: HTMLElement) => ShadowRoot | null;
  /** What a detector is called on screen. */
  titleOf(detector: string): string;
  /** Gives the keys of the page to a card; the listeners were claimed at document_start. */
  readonly keysTo: typeof keysTo;
  readonly load: Loader['load'];
  /** Where a card or a note can be read. */
  readonly cards: () => Cards;
}

export interface Shared {
  readonly core: Core;
  readonly cards: Cards;
  /** The text of the composer as it would leave now: after what the policy takes out. */
  text(): string;
  /** Puts back what the page took away for a request that was refused, where that was in this frame. */
  giveBack(wanted: (text: string) => boolean): void;
  /** A composer in a frame of this page is written in. */
  lent(composer: Composer, frame: Window): void;
  arrived<Name extends PartName>(name: Name, part: Parts[Name]): void;
}

declare global {
  interface Window {
    /** Only in the isolated world: the page does not see it. Of other frames it is asked by `stage.ts`. */
    parapet?: Shared;
  }
}

import type { SealPath } from '../protocol/seal.ts';
import type { Grounding } from '../judges/grounding/score.ts';
import type { PartName } from '../protocol/parts.ts';
import type { OtherEnd } from '../page-io/port.ts';
import type { Site } from '../sites/types.ts';
import type { keysTo } from '../ui/card-keys.ts';
import type { Cards, Files, Gate, Shadow } from './offers.ts';
import type { Composer } from '../page-io/writing/composer.ts';
import type { Detector, Judge } from '../engine/types.ts';
import type { Engine } from './guarding/engine.ts';
import type { Guard } from './guarding/guard.ts';
import type { LateEngine } from './guarding/late-engine.ts';
import type { Judges } from './replies/late-judges.ts';
import type { Pictures } from './replies/pictures.ts';
import type { Report } from './report.ts';

/** What the early script lends to the parts that come later: they run in the same isolated world. */
export interface Core {
  readonly guard: Guard;
  readonly lateEngine: LateEngine;
  readonly site: Site;
  /** What this page is called in the ledger: a site's id, or its host. */
  readonly name: string;
  /** Whether each carrier is guarded now. */
  selfTest(): readonly SealPath[];
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

/** What each part hands over once it is there. */
export interface Parts extends Record<PartName, unknown> {
  /** The engine made of all detectors. */
  readonly engine: (detectors: readonly Detector[]) => Engine;
  readonly 'identifiers-a': readonly Detector[];
  readonly 'identifiers-i': readonly Detector[];
  readonly 'secrets-a': readonly Detector[];
  readonly 'secrets-m': readonly Detector[];
  readonly 'judges-a': readonly Judge[];
  readonly 'judges-m': Pick<Judges, 'prepare'> & { readonly judges: readonly Judge[] };
  readonly cards: Cards;
  readonly replies: true;
  readonly files: Files;
  /** Does its work as it comes, and hands nothing over. */
  readonly received: never;
  readonly seal: true;
  readonly shadow: Shadow;
  /** Holds claims against what was supplied. `threshold`: its least confidence. */
  readonly grounding: Pick<Grounding, 'judge' | 'marks' | 'prepare'> & { readonly threshold: number };
}

/** Parts that a page may never need (cards, judges of replies) come when they are asked for. */
export interface Loader {
  /**
   * Asks once, and again after a failure. Undefined where the part cannot be had: the extension is gone, or a frame
   * takes no script.
   */
  load<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined>;
  arrived<Name extends PartName>(name: Name, part: Parts[Name]): void;
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
    /** Only in the isolated world: frames of one origin share it, the page does not see it. */
    parapet?: Shared;
  }
}

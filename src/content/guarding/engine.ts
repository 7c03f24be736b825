import type { Scanner } from '../../engine/scan.ts';
import type { Conversation, Detector, ReplyLink } from '../../engine/types.ts';
import type { Policy } from '../../policy/resolve.ts';

/** The detectors of one policy, compiled for each way in which a text comes. */
interface Scanners {
  /** Seen once. */
  readonly once: Scanner;
  /** Read again with every key. */
  readonly typed: Scanner;
  /** What was typed before, or what was sent before with more behind it. */
  readonly sent: Scanner;
  /** Plain secrets alone. */
  readonly plain: Scanner;
  /** Those that are on: asked by what somebody has written half. Empty as long as not all are here. */
  readonly detectors: readonly Detector[];
  /** Does a small part of what the first text would wait for; false where nothing of it is left. */
  prepare(): boolean;
}

/** What reads texts on a page: a few detectors from its first moment on, and all of them soon after. */
export interface Engine {
  readonly isWhole: boolean;
  scannersOf(policy: Policy): Scanners;
  /** Whether a picture's address carries out what was given. */
  carriesOut(link: ReplyLink, given: Conversation): boolean;
  /** What a detector is called on screen; undefined where it is none of these. */
  titleOf(detector: string): string | undefined;
  /** Short texts that have the patterns compiled which people's texts ask for first. */
  readonly warmUps: readonly string[];
}

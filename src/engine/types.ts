/** The words every part of Parapet shares. Spans are UTF-16 units of the ORIGINAL text; findings never hold text. */

import type { Anchors } from './wake/anchors.ts';

export type Category =
  | 'secret'
  | 'pii'
  | 'custom'
  | 'source-code'
  | 'injection'
  | 'harm'
  | 'bias'
  | 'hallucination'
  | 'promise'
  | 'unsafe-code'
  | 'exfiltration';

export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** From weakest to strongest; where several apply, the strongest wins. */
export const actions = ['allow', 'annotate', 'warn', 'redact', 'block'] as const;
export type Action = (typeof actions)[number];

type Direction = 'outbound' | 'inbound';

/** Half-open: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a detector or a judge yields. `confidence` is 0..1; without one the rule itself is the proof (1). */
export interface Match {
  readonly span: Span;
  readonly confidence?: number;
}

/** One kind of thing that must not leave. `detect` is pure, synchronous and linear in the length of its input. */
export interface Detector extends Anchors {
  readonly id: string;
  readonly category: Category;
  readonly entity: string;
  readonly title: string;
  readonly severity: Severity;
  /** Set where no finding is as sure as 0.9. */
  readonly guess?: boolean;
  /** Makes what finds the same value where it is written otherwise, with anchors of its own. */
  readonly otherwise?: () => Detector;
  /** Spans are relative to `text`, which may be a window. `places`, in order: only matches that begin there. */
  detect(text: string, places?: readonly number[]): Iterable<Match>;
}

/** A fact about a text: this detector, there. The value stays in the text. */
export interface Finding {
  readonly detector: string;
  readonly entity: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly span: Span;
  readonly confidence: number;
}

/** An address in a reply: where it stands and where it leads. */
export interface ReplyLink {
  readonly span: Span;
  readonly url: string;
  /** `image` covers all that the page loads by itself; `link` waits for a click. */
  readonly kind: 'link' | 'image';
}

/** A stretch of code in a reply. `language` is lower case, or empty where the reply does not say. */
export interface ReplyCode {
  readonly span: Span;
  readonly language: string;
}

/** One item of a list in markdown. */
export interface ListItem {
  /** Where its line begins. */
  readonly start: number;
  /** Spaces before its mark. */
  readonly depth: number;
  /** What it is numbered with. */
  readonly number?: number;
}

/**
 * A piece of a reply that will not change any more. `text` is what the reader sees; where it comes from markdown, the
 * marks (`**`, `#`, `|`) are blanked by spaces of the same length, so spans fit the source as it was.
 */
export interface Segment {
  readonly text: string;
  readonly links: readonly ReplyLink[];
  readonly code: readonly ReplyCode[];
  /** Items of lists, in order; only where a whole reply was read, for on a page each item is a segment of its own. */
  readonly items?: readonly ListItem[];
  /** What stands right before in the reply, where the segment is only a part of it: "Never run this:". */
  readonly lead?: string;
  /** Set where more of it may follow: the reply has only paused. */
  readonly open?: boolean;
}

/** What the user has given in this conversation: the only evidence a reply is held against. */
export interface Conversation {
  readonly supplied: readonly string[];
  readonly question?: string;
  /** What the chatbot wrote before, in this reply too, oldest first: no evidence, but it may contradict itself. */
  readonly replies?: readonly string[];
  /** Names of packages that the organisation knows, from policy: they are in order, and the measure for others. */
  readonly packages?: readonly string[];
  /** What in a text is a secret or personal data, as this surface's policy has it; judges know no detectors. */
  readonly inspect?: (text: string) => readonly Finding[];
}

/** A stretch of what was supplied: `span` is of `Conversation.supplied[source]`. */
export interface Passage {
  readonly source: number;
  readonly span: Span;
}

/** What a judge says of a span: the sentence that the reader gets. */
export interface Mark extends Match {
  readonly why: string;
  /** Where the user's own text speaks of the same, for the card to show beside. */
  readonly evidence?: Passage;
}

/** One kind of thing a reply may do wrong. Pure, synchronous, linear. */
export interface Judge {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly severity: Severity;
  judge(segment: Segment, conversation: Conversation): Iterable<Mark>;
}

/** A stand-in, and the value that it stands for. */
export interface VaultEntry {
  readonly standIn: string;
  readonly entity: string;
  readonly value: string;
}

/** The ledger's record of one decision: ids and counts, never text. `at` is epoch milliseconds. */
export interface LedgerEvent {
  readonly at: number;
  readonly site: string;
  readonly direction: Direction;
  readonly action: Action;
  /** How the text came; or the guard's own test, the page itself, or a model that was refused. */
  readonly way: 'typed' | 'paste' | 'drop' | 'send' | 'file' | 'request' | 'reply' | 'seal' | 'page' | 'model';
  /** Detector or judge id -> how many findings. */
  readonly counts: Readonly<Record<string, number>>;
  /** Present where the person chose to send after a warning. */
  readonly override?: 'sent' | 'sent-with-reason';
}

/** 0..1 for each label, null where that label was not judged. */
export interface ModelScores {
  readonly harm: number | null;
  readonly abuse: number | null;
  readonly injection: number | null;
  readonly group: number | null;
}

/** Where the on-device model stands. Until it is ready nothing is "safe", only "not checked". */
export type ModelStatus =
  | { readonly state: 'off' }
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly model: string }
  | { readonly state: 'failed'; readonly message: string };

/** Scores of each text, in order, or why there are none. */
export type ScoreAnswer =
  | { readonly kind: 'scored'; readonly scores: readonly ModelScores[] }
  | { readonly kind: 'not-checked'; readonly why: string };

/** A label that reached the model's own threshold. `strength`: 0 at the threshold, 1 at the highest score there is. */
export interface ReachedLabel {
  readonly label: keyof ModelScores;
  readonly strength: number;
}

/** The labels that reached the model's own thresholds, text by text. */
export type LabelAnswer =
  | { readonly kind: 'judged'; readonly labels: readonly (readonly ReachedLabel[])[] }
  | { readonly kind: 'not-checked'; readonly why: string };

/** A person or an address that a model found: [start, end) in UTF-16 units of the original text, `score` 0..1. */
export interface FoundName extends Span {
  readonly label: 'PERSON' | 'ADDRESS';
  readonly score: number;
}

/** Persons and addresses in order of the text, or why they were not looked for. */
export type NameAnswer =
  | { readonly kind: 'found'; readonly findings: readonly FoundName[] }
  | { readonly kind: 'not-checked'; readonly why: string };

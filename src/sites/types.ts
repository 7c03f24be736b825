/** One chatbot as data: where it lives, and which parts of its page matter. Selectors are CSS; several by comma. */
export interface Site {
  readonly id: string;
  readonly title: string;
  readonly hosts: readonly string[];
  /** Where only some pages of the host are the chatbot: their paths. The others are left alone. */
  readonly paths?: RegExp;
  readonly composer: string;
  readonly send?: string;
  /** Enter only begins a new line there; another key or a press sends. */
  readonly enterBreaks?: true;
  /** What holds one reply of the assistant. Without it, the region that grows is followed. */
  readonly reply?: string;
  readonly userTurn?: string;
  /** Where files are picked; any file input where left out. */
  readonly files?: string;
  /** Matches (inside or around a reply, or anywhere on the page) only while a reply streams. */
  readonly streaming?: string;
  /** Requests that carry what the user wrote: tested against host and path. */
  readonly prompts?: RegExp;
}
export type SiteData = Omit<Site, 'id'>;

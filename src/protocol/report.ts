/** What the organisation's collector said to a report. `after`: seconds for which it wants to be left alone. */
export type ReportAnswer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly status: number; readonly after?: number }
  | { readonly kind: 'unreachable' };

/** Where delivery stands; survives the background's sleep. Times are epoch milliseconds. */
export interface DeliveryRecord {
  /** A random id for this browser profile; it names no person. */
  readonly device: string;
  /** Where reports went; at another place waiting begins anew. Empty while no place is named. */
  readonly address: string;
  /** All events of the ledger up to this one have been delivered, or given up. */
  readonly upTo: number;
  /** Attempts since the last that went well. */
  readonly failures: number;
  /** Before that nothing is sent. */
  readonly nextAt: number;
  readonly lastAt?: number;
  readonly trouble?: Exclude<ReportAnswer, { kind: 'taken' }>;
  /** Events that were given up, as too many waited or the collector refused them for good. */
  readonly dropped: number;
}

/** What people are shown of it. `next`: the very report that would go now. */
export interface ReportStatus extends Pick<DeliveryRecord, 'address' | 'lastAt' | 'nextAt' | 'trouble' | 'dropped'> {
  readonly classes: readonly string[];
  readonly minutes: number;
  readonly waiting: number;
  readonly next: string;
}

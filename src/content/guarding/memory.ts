import { comparable } from '../../engine/value.ts';
import { keepGivenTexts, type GivenTexts } from './conversation.ts';

/**
 * What this page has learned, in memory only: values that the person put into a composer (so a request that carries one
 * is theirs, not the page's own), values they chose to send after a warning, and the texts they gave.
 */
export interface Memory extends GivenTexts {
  supply(values: Iterable<string>): void;
  isSupplied(value: string): boolean;
  /** False where no supplied value can stand in this text, however a detector would cut it. */
  maySupply(text: string): boolean;
  /**
   * Long values among the newest supplied, as they were written, that stand in this text: also where they run into the
   * next word.
   */
  suppliedIn(text: string): readonly string[];
  /** Those that stand in the name of a host, which holds no other signs and no capitals. */
  suppliedInHost(host: string): readonly string[];
  approve(values: Iterable<string>): void;
  isApproved(value: string): boolean;
  /** What was approved, in the form it is compared in. */
  approved(): readonly string[];
}

const most = 5_000;
const mostWritten = 200;
/** Shorter ones stand in other words by chance. */
const leastWritten = 12;

interface Bounded {
  add(value: string): void;
  has(value: string): boolean;
  /** Whether one of them, in the form it is compared in, may stand in this text. */
  mayHold(text: string): boolean;
  all(): readonly string[];
}
/** With more of them it takes longer to look for each than to look at the text. */
const mostSought = 300;

function bounded(): Bounded {
  const kept = new Set<string>();
  return {
    add(value) {
      const oldest = kept.size >= most ? kept.values().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.add(comparable(value));
    },
    has: (value) => kept.has(comparable(value)),
    mayHold(text) {
      if (kept.size === 0 || kept.size > mostSought) return kept.size > 0;
      const held = comparable(text);
      return [...kept].some((value) => held.includes(value));
    },
    all: () => [...kept],
  };
}

const asInHost = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** The newest long values as they were written. */
function newestWritten() {
  /** Each with what a host's name would show of it. */
  const kept = new Map<string, string>();
  return {
    add(value: string): void {
      if (value.length < leastWritten) return;
      kept.delete(value);
      kept.set(value, asInHost(value));
      const oldest = kept.size > mostWritten ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    in: (text: string): readonly string[] => [...kept.keys()].filter((value) => text.includes(value)),
    inHost(host: string): readonly string[] {
      if (kept.size === 0) return [];
      const shown = asInHost(host);
      return [...kept].flatMap(([value, name]) => (name.length >= leastWritten && shown.includes(name) ? [value] : []));
    },
  };
}

export function createMemory(changed: (atOnce: boolean) => void = () => undefined): Memory {
  const supplied = bounded();
  const approved = bounded();
  const written = newestWritten();
  return {
    ...keepGivenTexts(),
    supply(values) {
      for (const value of values) {
        supplied.add(value);
        written.add(value);
      }
    },
    suppliedIn: written.in,
    suppliedInHost: written.inHost,
    isSupplied: supplied.has,
    maySupply: supplied.mayHold,
    approve(values) {
      [...values].forEach(approved.add);
      // the network layer has to know before the page sends it
      changed(true);
    },
    isApproved: approved.has,
    approved: approved.all,
  };
}

import { comparable } from '../../engine/value.ts';
import { keepGivenTexts, type GivenTexts } from './conversation.ts';

/**
 * What this page has learned, in memory only: values that the person put into a composer (so a request that carries one
 * is theirs, not the page's own), values they chose to send after a warning, and the texts they gave.
 */
export interface Memory extends GivenTexts {
  /**
   * Text that is still being written is read when there is time: what `learn` supplies is there once `settle` was called.
   */
  owe(text: string, learn: () => void): void;
  /** Learns what is owed, now. */
  settle(): void;
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

function dropOldest(kept: Set<string> | Map<string, string>, most: number): void {
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
}

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
      kept.add(comparable(value));
      dropOldest(kept, most);
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
      dropOldest(kept, mostWritten);
    },
    in: (text: string): readonly string[] => [...kept.keys()].filter((value) => text.includes(value)),
    inHost(host: string): readonly string[] {
      if (kept.size === 0) return [];
      const shown = asInHost(host);
      return [...kept].flatMap(([value, name]) => (name.length >= leastWritten && shown.includes(name) ? [value] : []));
    },
  };
}

/** Milliseconds: longer than that nothing that was written waits to be read. */
const patience = 100;

/** What is to be learned of the text that somebody is writing. */
function keepOwed(): Pick<Memory, 'owe' | 'settle'> {
  let owed: { readonly text: string; readonly learn: () => void } | undefined;
  const settle = (): void => {
    const last = owed;
    owed = undefined;
    last?.learn();
  };
  return {
    settle,
    owe(text, learn) {
      // what was changed or deleted was theirs as well
      if (owed && !text.startsWith(owed.text)) settle();
      if (!owed) requestIdleCallback(settle, { timeout: patience });
      owed = { text, learn };
    },
  };
}

export function createMemory(changed: (atOnce: boolean) => void = () => undefined): Memory {
  const supplied = bounded();
  const approved = bounded();
  const written = newestWritten();
  return {
    ...keepGivenTexts(),
    ...keepOwed(),
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

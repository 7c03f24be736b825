import type { Conversation } from '../engine/types.ts';
import { comparable } from '../engine/value.ts';

/**
 * What this page has learned, in memory only: values that the person put into a composer (so a request that carries one
 * is theirs, not the page's own), and values they chose to send after a warning.
 */
export interface Memory {
  supply(values: Iterable<string>): void;
  isSupplied(value: string): boolean;
  /** False where no supplied value can stand in this text, however a detector would cut it. */
  maySupply(text: string): boolean;
  /** Long values among the newest supplied, as they were written, that stand in this text: also where they run into the next word. */
  suppliedIn(text: string): readonly string[];
  approve(values: Iterable<string>): void;
  isApproved(value: string): boolean;
  /** What was approved, in the form it is compared in. */
  approved(): readonly string[];
  /** Keeps what was sent, as evidence for the judges of replies; the oldest goes first. */
  sent(text: string): void;
  /** Keeps what an uploaded file says, as evidence too. */
  uploaded(text: string): void;
  conversation(): Conversation;
  /** Called whenever there is more in the conversation, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}

const most = 5_000;
const mostWritten = 200;
/** Shorter ones stand in other words by chance. */
const leastWritten = 12;
/** UTF-16 units of sent text that are kept. */
const mostText = 500_000;

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

export function createMemory(changed: (atOnce: boolean) => void = () => undefined): Memory {
  const supplied = bounded();
  const approved = bounded();
  const written = new Set<string>();
  let texts: readonly string[] = [];
  let files: readonly string[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    sent(text) {
      // a press beside an empty composer asks nothing; pressing twice asks once
      if (text.trim() === '' || text === texts.at(-1)) return;
      texts = [...texts, text.slice(0, mostText)];
      while (texts.reduce((sum, { length }) => sum + length, 0) > mostText) texts = texts.slice(1);
      tell();
    },
    uploaded(text) {
      files = [...files, text.slice(0, mostText)];
      while (files.reduce((sum, { length }) => sum + length, 0) > mostText) files = files.slice(1);
      tell();
    },
    conversation: () => ({ supplied: [...files, ...texts], ...(texts.length > 0 && { question: texts.at(-1) ?? '' }) }),
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    supply(values) {
      for (const value of values) {
        supplied.add(value);
        if (value.length < leastWritten) continue;
        written.delete(value);
        written.add(value);
        const oldest = written.size > mostWritten ? written.values().next().value : undefined;
        if (oldest !== undefined) written.delete(oldest);
      }
    },
    suppliedIn: (text) => [...written].filter((value) => text.includes(value)),
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

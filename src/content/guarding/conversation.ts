import type { Conversation } from '../../engine/types.ts';

/** What the person has given to this conversation: evidence for the judges of replies, in memory only. */
export interface GivenTexts {
  /** Keeps what was sent; the oldest goes first. */
  sent(text: string): void;
  /** Keeps what an uploaded file says. */
  uploaded(text: string): void;
  conversation(): Conversation;
  /** Called whenever there is more in the conversation, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** UTF-16 units of sent text that are kept, and of what files say. */
const mostText = 500_000;

function withNewest(texts: readonly string[], text: string): readonly string[] {
  let kept = [...texts, text.slice(0, mostText)];
  while (kept.reduce((sum, { length }) => sum + length, 0) > mostText) kept = kept.slice(1);
  return kept;
}

export function keepGivenTexts(): GivenTexts {
  let texts: readonly string[] = [];
  let files: readonly string[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    sent(text) {
      // a press beside an empty composer asks nothing; pressing twice asks once
      if (text.trim() === '' || text === texts.at(-1)) return;
      texts = withNewest(texts, text);
      tell();
    },
    uploaded(text) {
      files = withNewest(files, text);
      tell();
    },
    conversation: () => ({ supplied: [...files, ...texts], ...(texts.length > 0 && { question: texts.at(-1) ?? '' }) }),
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

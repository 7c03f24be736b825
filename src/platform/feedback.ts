import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import type { Feedback } from '../policy/feedback.ts';

/** What one person said of one mark: it was looked at, or it was wrong. */
export interface FeedbackNote {
  readonly judge: string;
  readonly what: 'seen' | 'wrong';
}

const key = 'feedback';
const none = { seen: 0, wrong: 0 };

/** For what comes from a page's renderer. */
export const isFeedback = ({ judge, what }: FeedbackNote): boolean =>
  typeof judge === 'string' && /^[a-z-]{1,60}$/.test(judge) && (what === 'seen' || what === 'wrong');

const stored = async (): Promise<Feedback> => ((await browser.storage.local.get(key))[key] ?? {}) as Feedback;
const oneByOne = inTurn();

/** One note after the other, in the background alone: two tabs at once would each write back what they had read. */
export const noteFeedback = ({ judge, what }: FeedbackNote): Promise<void> =>
  oneByOne(async () => {
    const all = await stored();
    const record = all[judge] ?? none;
    await browser.storage.local.set({ [key]: { ...all, [judge]: { ...record, [what]: record[what] + 1 } } });
  });

/** The feedback as it stands, and again whenever it changes. */
export function watchFeedback(use: (feedback: Feedback) => void, signal: AbortSignal): void {
  const onChanged = (changes: { readonly [name: string]: { readonly newValue?: unknown } }): void => {
    if (key in changes) use((changes[key]?.newValue ?? {}) as Feedback);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  void stored().then(use, () => undefined);
}
